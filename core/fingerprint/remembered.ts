// Remembering: words come again and again, what is found out of one is kept for the next time. In: a pure function of a text.

/** Texts kept of one function: more distinct words than a language has in use. All are forgotten when there are as many. */
const mostKept = 60_000;
/** Longer texts are no words, and come once. */
const longestKept = 40;

/** The same function, its answers to short texts kept. What it gives must depend on the text alone and never be altered. */
export function remembered<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  let answers = new Map<string, { answer: Answer }>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    const answer = find(text);
    if (text.length > longestKept) return answer;
    if (answers.size >= mostKept) answers = new Map();
    answers.set(text, { answer });
    return answer;
  };
}
