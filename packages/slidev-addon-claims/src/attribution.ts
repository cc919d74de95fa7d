/** Verbs with which a speaker leaves a statement to the article. */
const verb = 'adds?|argues?|asserts?|believes?|blames?|calls?|claims?|concludes?|counts?|considers?|describes?|finds?|forecasts?|gives|goes|has it|holds?|links?|names?|predicts?|puts|reads?|reports?|says?|sees|speaks|states?|ties|traces?|warns?|writes?'

/** What a statement is said to be of the article's. */
const noun = 'account|analysis|claim|count|estimate|figures?|forecast|judge?ment|reading|view|words?'

const phrases = [
  String.raw`\bthe article (?:also |even |itself |then |behind this talk )?(?:${verb})\b`,
  String.raw`\b(?:adds|argues|concludes|reports|says|warns|writes),? the article\b`,
  String.raw`\baccording to the article\b`,
  String.raw`\bthe article's (?:own )?(?:${noun})\b`,
  String.raw`\bthe (?:${noun}) (?:is|are) the article's\b`,
].join('|')

/** The phrases of a text that leave a statement to the article: "the article warns", "by the article's figure". */
export function attributions(text: string): string[] {
  const plain = text.replaceAll('’', '\'').replace(/\s+/g, ' ')
  return Array.from(plain.matchAll(new RegExp(phrases, 'gi')), ([phrase]) => phrase)
}
