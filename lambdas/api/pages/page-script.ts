/**
 * The only script of the page, an enhancement: pointing at a sentence highlights its sources, and pointing at a source
 * highlights its sentences. Without it the sources of a sentence are still in its note.
 */
export const pageScript = `const lit = 'lit';
const sentences = [...document.querySelectorAll('[data-carriers]')];
const sources = [...document.querySelectorAll('[data-source]')];
const numbersOf = (sentence) => sentence.dataset.carriers.split(' ');

function light(target) {
  const sentence = target instanceof Element ? target.closest('[data-carriers]') : null;
  const source = target instanceof Element ? target.closest('[data-source]') : null;
  for (const row of sources) {
    row.classList.toggle(lit, sentence !== null && numbersOf(sentence).includes(row.dataset.source));
  }
  for (const each of sentences) {
    each.classList.toggle(lit, source !== null && numbersOf(each).includes(source.dataset.source));
  }
}

for (const moved of ['pointerover', 'focusin']) document.addEventListener(moved, ({ target }) => light(target));
document.addEventListener('focusout', () => light(null));
`;
