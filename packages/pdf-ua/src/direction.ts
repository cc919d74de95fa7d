/** Whether the script of a language (BCP 47) runs from the right. Node 20 has `textInfo`, later ones `getTextInfo()`. */
export function isRightToLeft(lang: string): boolean {
  const locale: Intl.Locale & { getTextInfo?: () => { direction?: string }, textInfo?: { direction?: string } } = new Intl.Locale(lang)
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction === 'rtl'
}
