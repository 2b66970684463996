/** The stylesheet of all pages: light and dark, phone to desktop, print. No pictures and no external fonts. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --ink: #1d1b18; --soft: #6a645b; --line: #d9d4c9; --strong: #1d1b18;
  --accent: #8c1d18; --wash: #f3eee2; --lit: #fbe9b8;
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, 'Noto Serif', 'Noto Naskh Arabic', serif;
  --sans: 'Gill Sans', 'Gill Sans Nova', 'Noto Sans', 'Segoe UI', 'DejaVu Sans', 'Noto Sans Arabic', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --ink: #e9e4da; --soft: #a59d90; --line: #38342e; --strong: #cfc8bb;
    --accent: #e59a8f; --wash: #211f1b; --lit: #4a3d17;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif); text-size-adjust: 100%; }
body { margin: 0 auto; padding: 0 1.25rem 3rem; max-width: 70rem; overflow-wrap: break-word; }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: .18em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
h1, h2, h3, p, ol, ul, dl, dd, figure, blockquote, table { margin: 0; padding: 0; }
h1, h2, h3 { font-weight: 600; line-height: 1.18; text-wrap: balance; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .25rem .5rem; }
.small, .role, .when, .tally, .filed, .foot, .conditions, .motto, .kicker, .carriers, .pager, .older, .hint,
table, .timeline, .versions, .masthead form, figcaption, .note, .differ { font-family: var(--sans); font-size: .8125rem; line-height: 1.45; }
.small, .role, .when, .tally, .filed, .foot, .motto, .hint, .same { color: var(--soft); }
time { white-space: nowrap; font-variant-numeric: tabular-nums; }

.masthead { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; padding: 1.1rem 0 .7rem; border-bottom: 1px solid var(--line); }
.masthead .name { font-size: 1.75rem; font-weight: 700; letter-spacing: -.01em; line-height: 1; }
.masthead .name a { text-decoration: none; }
.masthead form { margin-inline-start: auto; display: flex; gap: .4rem; align-items: baseline; }
.masthead label { color: var(--soft); }
input, button { font: inherit; color: inherit; }
input[type=search] { width: 13rem; padding: .25rem .4rem; border: 0; border-bottom: 1px solid var(--soft); background: none; border-radius: 0; }
.masthead button, .note button { padding: .2rem .6rem; border: 1px solid var(--line); background: none; border-radius: 2px; cursor: pointer; }
.masthead button:hover, .note button:hover { border-color: var(--soft); }

.sign-in { display: flex; flex-wrap: wrap; gap: .5rem; align-items: baseline; font-family: var(--sans); font-size: .9375rem; }
.sign-in input { width: 20rem; max-width: 100%; padding: .3rem .4rem; border: 1px solid var(--soft); background: none; border-radius: 2px; }
.problem button { font-family: var(--sans); padding: .3rem .9rem; border: 1px solid var(--soft); background: none; border-radius: 2px; cursor: pointer; }
.problem ul { padding-inline-start: 1.2rem; }

.places { font-family: var(--sans); font-size: .72rem; letter-spacing: .06em; color: var(--accent); }
.mark { font-family: var(--sans); font-size: .72rem; letter-spacing: .02em; padding: .05rem .35rem; border: 1px solid currentColor; color: var(--accent); border-radius: 2px; }
.standfirst { color: var(--soft); line-height: 1.45; text-wrap: pretty; }
.conditions { padding: .7rem 0 0; }

.day { padding-top: 1.6rem; }
.day > h2 { font-size: .9375rem; padding-bottom: .35rem; border-bottom: 3px double var(--strong); }
.entry { display: grid; grid-template-columns: 6.5rem minmax(0, 42rem) minmax(14rem, 1fr); column-gap: 1rem; padding: 1rem 0 1.05rem; border-bottom: 1px solid var(--line); }
.entry:last-child { border-bottom: 0; }
.entry .when { padding-top: .15rem; }
.entry h3 { font-size: 1.3125rem; }
.entry h3 a { text-decoration: none; }
.entry h3 a:hover { text-decoration: underline; text-decoration-thickness: 1px; }
.day:first-of-type .entry:nth-of-type(1) h3 { font-size: 1.875rem; line-height: 1.12; }
.entry .places { margin-bottom: .2rem; }
.entry .standfirst { margin-top: .3rem; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.entry .carriers { padding: .15rem 0 0 2.5rem; }
.tally { white-space: nowrap; }
.entry .tally { display: block; }
.pager { display: flex; gap: 1.5rem; padding: 1rem 0; margin-inline-start: 7.5rem; }
.empty, .problem { max-width: 38rem; padding: 4rem 0 3rem; }
.empty h2, .problem h1 { font-size: 1.875rem; margin-bottom: .6rem; }
.problem .standfirst { margin-bottom: 1.2rem; }
.problem .small { margin-top: 2rem; }

.story > header { max-width: 50rem; padding: 1.8rem 0 1.1rem; }
.story > header[dir=rtl] { max-width: 39rem; }
.kicker { min-height: 1px; margin-bottom: .45rem; }
.story h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); line-height: 1.1; letter-spacing: -.012em; }
.story header .standfirst { margin-top: .7rem; font-size: 1.1875rem; max-width: 42rem; }
.byline { margin-top: .9rem; font-style: italic; }
:is([dir=rtl], :lang(ar), :lang(fa), :lang(ps), :lang(ur), :lang(prs)) :is(.byline) { font-style: normal; }
.filed { display: flex; flex-wrap: wrap; gap: 0 .9rem; margin-top: .3rem; }
.older { padding: .5rem .75rem; margin-bottom: 1rem; background: var(--wash); border-inline-start: 3px solid var(--accent); }
.columns { display: grid; grid-template-columns: minmax(0, 39rem) minmax(20rem, 1fr); gap: 3rem; padding-top: 1.3rem; border-top: 1px solid var(--strong); align-items: start; }
.text p { margin-bottom: .85rem; hanging-punctuation: first; text-wrap: pretty; }
.text { font-size: 1.125rem; line-height: 1.6; }
h2.full { margin: 1.6rem 0 .7rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.text [dir=rtl], .text:is(:lang(ar), :lang(fa), :lang(ps), :lang(ur), :lang(prs)) p { line-height: 1.95; }
.dateline { font-family: var(--sans); font-size: .8em; font-weight: 600; letter-spacing: .03em; }
.sentence.lit, tr.lit { background: var(--lit); }
.sentence:has(button:focus) { background: var(--lit); }
.sentence .end { white-space: nowrap; }
.sentence sup { font: .66rem/1 var(--sans); margin-inline-start: .08em; }
.sentence sup button { padding: .15rem .1rem; border: 0; background: none; color: var(--soft); cursor: pointer; font-variant-numeric: tabular-nums; }
.sentence sup button:hover { color: var(--accent); text-decoration: underline; }
.kind { color: var(--soft); margin-inline-start: .2em; letter-spacing: .02em; }
.sentence.unverified { text-decoration: underline dotted var(--soft); text-underline-offset: .25em; text-decoration-thickness: 1px; }
.sentence.unverified sup { text-decoration: none; display: inline-block; }
:is(.unverified, .denial) .kind { color: var(--accent); }
.hint { margin-top: 1rem; }
.note { position: fixed; inset: auto 0 0 0; margin: 0 auto; width: min(36rem, 100%); max-height: 60vh; overflow: auto; padding: 1rem 1.25rem 1.1rem; border: 1px solid var(--strong); border-bottom: 0; background: var(--paper); color: var(--ink); box-shadow: 0 -.5rem 2rem rgb(0 0 0 / .18); }
.note ul { list-style: none; margin: .4rem 0 .6rem; }
.note li { padding: .2rem 0; border-top: 1px solid var(--line); }
.note .small { margin-bottom: .6rem; }
.number { color: var(--soft); font-variant-numeric: tabular-nums; padding-inline-end: .5rem; }
@supports not selector(:popover-open) { .notes { display: none; } }

.differ { margin: 0 0 1.4rem; padding: .8rem 1rem .9rem; background: var(--wash); border-top: 2px solid var(--accent); }
.differ h2, .sources h2, .quotes h2, .related h2, .timeline h2, .versions h2 { font-family: var(--serif); font-size: 1rem; margin-bottom: .5rem; }
.differ dt { margin-top: .5rem; color: var(--soft); }
.differ dd { display: flex; flex-wrap: wrap; gap: 0 .7rem; align-items: baseline; }
.differ dd b { font-family: var(--serif); font-size: 1.0625rem; min-width: 3.5rem; }
.sources { position: sticky; top: 1rem; }
table { width: 100%; border-collapse: collapse; }
thead th { text-align: start; font-weight: 400; color: var(--soft); }
th, td { padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: baseline; text-align: start; }
th[scope=row] { font-weight: 600; }
th .role { display: block; font-weight: 400; }
td time { white-space: normal; }
tr:target { background: var(--lit); }
.sources .small { margin-top: .6rem; }
.quotes { max-width: 39rem; margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.quotes figure { padding: .5rem 0 .6rem; }
.quotes blockquote { font-size: 1.1875rem; line-height: 1.4; font-style: italic; }
.quotes blockquote p::before { content: '“'; }
.quotes blockquote p::after { content: '”'; }
.quotes blockquote[dir=rtl] p::before { content: '«'; }
.quotes blockquote[dir=rtl] p::after { content: '»'; }
.quotes blockquote[dir=rtl] { font-style: normal; line-height: 1.8; }
.related { max-width: 39rem; margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.related ul { list-style: none; }
.related li { padding: .3rem 0; }
.related form, .filing form { display: inline; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: 1rem 3rem; margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.pair ol { list-style: none; }
.pair li { display: flex; flex-wrap: wrap; gap: 0 .8rem; padding: .22rem 0; }
.pair li time { color: var(--soft); min-width: 10.5rem; }
[aria-current=page] { font-weight: 600; text-decoration: none; }
.foot { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2rem 1.5rem; margin-top: 3rem; padding-top: .7rem; border-top: 1px solid var(--line); }
.foot a { margin-inline-start: .8rem; }

.over { max-width: 46rem; padding: 1.8rem 0 1rem; border-bottom: 1px solid var(--strong); }
.over h1 { font-size: 1.875rem; }
.over a { text-decoration: none; }
.filing { max-width: 42rem; padding: 1.3rem 0 1.1rem; border-bottom: 1px solid var(--line); }
.filing h2 { font-size: 1.3125rem; margin: .25rem 0 .5rem; }
.filing .byline { margin: 0 0 .5rem; }
.filing p { margin-bottom: .5rem; }
.filing:target { background: var(--wash); box-shadow: 0 0 0 .75rem var(--wash); }
details { font-family: var(--sans); font-size: .8125rem; margin-top: .6rem; }
summary { cursor: pointer; color: var(--soft); }
details p { margin: .5rem 0; }
.source ul, .source ol { list-style: none; }
.source .mark { margin-inline-end: .3rem; }
.source details li { padding: .25rem 0; }
.source form, form.choice { display: inline; }
.deeds { display: flex; flex-wrap: wrap; gap: .4rem; align-items: baseline; margin-top: .6rem; font-size: .8125rem; }
.deeds details { margin-top: 0; }
.over details form { display: grid; grid-template-columns: minmax(0, 20rem) auto; gap: .25rem .5rem; justify-content: start; margin-top: .8rem; }
.over details :is(label, [name=url]) { grid-column: 1 / -1; }
.over ul { padding-inline-start: 1.2rem; }
:is(.source, .over, .related, .filing) button { font: .8125rem/1.4 var(--sans); padding: .1rem .5rem; border: 1px solid var(--soft); background: none; border-radius: 2px; cursor: pointer; }
.source code { font-size: .75rem; color: var(--soft); word-break: break-all; }
.rhythm { display: block; margin-top: .6rem; fill: var(--accent); border-bottom: 1px solid var(--line); max-width: 100%; }
.changed { max-width: 42rem; padding: 1.2rem 0 .4rem; }
.changed h2 { font-size: 1rem; margin-bottom: .5rem; }
.changed ul { list-style: none; }
.changed li { padding: .3rem 0; border-top: 1px solid var(--line); }
ins { text-decoration: none; }
del { color: var(--soft); text-decoration-color: var(--accent); }
@media (min-width: 56.01rem) { .note { inset: auto max(1.25rem, calc(50vw - 33.75rem)) 1.25rem auto; width: 24rem; border-bottom: 1px solid var(--strong); } }
@media (max-width: 56rem) {
  .entry { grid-template-columns: 6.5rem minmax(0, 1fr); }
  .entry .carriers { grid-column: 2; padding: .45rem 0 0; }
  .entry .tally { display: inline; }
  .entry .tally::before { content: '·'; margin-inline: .3rem .45rem; }
  .columns { grid-template-columns: minmax(0, 1fr); gap: 2rem; }
  .sources { position: static; }
}
@media (max-width: 40rem) {
  body { padding: 0 1rem 2rem; }
  .motto { display: none; }
  .masthead form { margin-inline-start: 0; width: 100%; }
  .masthead input { flex: 1; width: auto; min-width: 0; }
  .entry { grid-template-columns: minmax(0, 1fr); }
  .entry .when, .entry .carriers { grid-column: 1; grid-row: auto; }
  .day:first-of-type .entry:nth-of-type(1) h3 { font-size: 1.5625rem; }
  .pager { margin-inline-start: 0; }
  .foot a:first-child { margin-inline-start: 0; }
}
@media (prefers-reduced-motion: no-preference) { .sentence, tr { transition: background-color .12s; } }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --strong: #000; --accent: #000; --wash: #fff; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  .masthead form, .skip, .hint, .versions, .pager, .foot, .note, .notes { display: none; }
  .columns { display: block; }
  .sources { position: static; margin-top: 1.5rem; break-inside: avoid; }
  .differ { border: 1px solid #000; }
  .text p, .entry, figure { break-inside: avoid; orphans: 3; widows: 3; }
  a { text-decoration: none; }
}
`;
