import type { Language } from 'slidev-deck/language'

/**
 * What the audience's screen says beside the code, in all languages at once: so in no file of one language, whose letters
 * the fonts of a talk in another one leave out (`packages/slidev-publish/src/build/subset-fonts.ts`).
 */
export const invitations: Record<Language, string> = {
  en: 'Follow on your phone',
  fr: 'Suivez sur votre téléphone',
  fa: 'در تلفن خود دنبال کنید',
  ps: 'په خپل تلیفون کې یې تعقیب کړئ',
}
