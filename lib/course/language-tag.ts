/** A language tag (BCP 47) as it is properly written; undefined for what is none. */
export function languageTag(text: string): string | undefined {
  if (!/^[A-Za-z]{2,3}(-|$)/.test(text)) return undefined
  try {
    return Intl.getCanonicalLocales(text)[0]
  } catch {
    return undefined
  }
}
