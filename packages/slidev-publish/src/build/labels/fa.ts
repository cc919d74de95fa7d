import type { Labels } from './en.ts'

/** What the site itself says around the talk, in Dari. */
export const fa: Labels = {
  // Where no script runs
  noScript: 'این سخنرانی با اسکریپت نمایش داده می‌شود، و اینجا اسکریپتی فعال نیست.',
  readPdf: 'آن را به‌صورت PDF بخوانید',
  // Where no slide is
  lost: 'چنین اسلایدی وجود ندارد',
  // In a corner, for a moment, when the talk is opened
  storing: 'سخنرانی در این کمپیوتر ذخیره می‌شود …',
  stored: 'در این کمپیوتر ذخیره شد: سخنرانی بدون شبکه و سرور ادامه می‌یابد.',
  notStored: 'سخنرانی ذخیره نشد: سرور را روشن نگه دارید.',
  // On the closing slide
  download: 'دریافت این اسلایدها به‌صورت PDF',
  // Before the links to it in the other languages
  languages: 'این سخنرانی به زبان‌های دیگر',
}
