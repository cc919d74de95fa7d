/** How sure a translation is: sure; a native speaker should choose; not sure. */
export type Certainty = 'sure' | 'choose' | 'unsure'

/** A term of the talk in the four languages. */
export interface Term {
  readonly en: string
  readonly fr: string
  /** Dari. */
  readonly fa: string
  /** Pashto. */
  readonly ps: string
  /** Of an organisation, an office, a people or an agreement. */
  readonly name?: true
  readonly certainty: Readonly<Record<'fr' | 'fa' | 'ps', Certainty>>
}

/** The terms on which the talk's credibility hangs: each is translated in the same way everywhere. */
export const glossary: readonly Term[] = [
  {
    en: 'democratic opposition',
    fr: 'opposition démocratique',
    fa: 'اپوزیسیون دموکراتیک',
    ps: 'ډیموکراتیک اپوزیسیون',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'high-level meeting',
    fr: 'réunion de haut niveau',
    fa: 'نشست سطح عالی',
    ps: 'د لوړې کچې غونډه',
    certainty: { fr: 'sure', fa: 'choose', ps: 'sure' },
  },
  {
    en: 'conveners',
    fr: 'organisations à l’initiative de la réunion',
    fa: 'برگزارکنندگان',
    ps: 'د غونډې جوړوونکي',
    certainty: { fr: 'sure', fa: 'sure', ps: 'choose' },
  },
  {
    en: 'Independent Diplomat (ID)',
    fr: 'Independent Diplomat',
    fa: 'Independent Diplomat (دیپلومات مستقل)',
    ps: 'Independent Diplomat (خپلواک ډیپلومات)',
    name: true,
    certainty: { fr: 'sure', fa: 'choose', ps: 'choose' },
  },
  {
    en: 'European Foundation for Democracy (EFD)',
    fr: 'Fondation européenne pour la démocratie',
    fa: 'بنیاد اروپایی برای دموکراسی',
    ps: 'د ډیموکراسۍ لپاره اروپايي بنسټ',
    name: true,
    certainty: { fr: 'choose', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'Members of the European Parliament',
    fr: 'députés au Parlement européen',
    fa: 'اعضای پارلمان اروپا',
    ps: 'د اروپا د پارلمان غړي',
    name: true,
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'EU member states',
    fr: 'États membres de l’UE',
    fa: 'کشورهای عضو اتحادیهٔ اروپا',
    ps: 'د اروپايي ټولنې غړي هېوادونه',
    name: true,
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'EU institutions',
    fr: 'institutions de l’UE',
    fa: 'نهادهای اتحادیهٔ اروپا',
    ps: 'د اروپايي ټولنې بنسټونه',
    name: true,
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'benchmarks',
    fr: 'critères',
    fa: 'معیارها',
    ps: 'معیارونه',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'inclusive, representative political settlement',
    fr: 'règlement politique inclusif et représentatif',
    fa: 'توافق سیاسی همه‌شمول که از همه نمایندگی کند',
    ps: 'ټول‌شموله سیاسي هوکړه چې د ټولو استازیتوب وکړي',
    certainty: { fr: 'sure', fa: 'unsure', ps: 'unsure' },
  },
  {
    en: 'inclusive government',
    fr: 'gouvernement inclusif',
    fa: 'حکومت همه‌شمول',
    ps: 'ټول‌شموله حکومت',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'genuine negotiations',
    fr: 'véritables négociations',
    fa: 'مذاکرات واقعی',
    ps: 'رښتینې خبرې',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'intra-Afghan dialogue',
    fr: 'dialogue interafghan',
    fa: 'گفت‌وگوهای بین‌الافغانی',
    ps: 'بین‌الافغاني خبرې',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'stakeholders',
    fr: 'parties prenantes',
    fa: 'طرف‌های ذی‌دخل',
    ps: 'ښکېل لوري',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'stability and legitimacy',
    fr: 'stabilité et légitimité',
    fa: 'ثبات و مشروعیت',
    ps: 'ثبات او مشروعیت',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'credible political alternative',
    fr: 'alternative politique crédible',
    fa: 'بدیل سیاسی معتبر',
    ps: 'معتبر سیاسي بدیل',
    certainty: { fr: 'sure', fa: 'sure', ps: 'choose' },
  },
  {
    en: 'the Taliban',
    fr: 'les talibans',
    fa: 'طالبان',
    ps: 'طالبان',
    name: true,
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'cut all ties with terrorists',
    fr: 'rompre tout lien avec les terroristes',
    fa: 'قطع هرگونه ارتباط با تروریستان',
    ps: 'له ترهګرو سره د ټولو اړیکو پرې کول',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'extremist groups',
    fr: 'groupes extrémistes',
    fa: 'گروه‌های افراطی',
    ps: 'افراطي ډلې',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'violent extremism, radicalisation',
    fr: 'extrémisme violent, radicalisation',
    fa: 'افراط‌گرایی خشونت‌آمیز، رادیکال‌شدن',
    ps: 'تاوتریخجن افراطیت',
    certainty: { fr: 'sure', fa: 'choose', ps: 'choose' },
  },
  {
    en: 'foreign nationals',
    fr: 'ressortissants étrangers',
    fa: 'اتباع خارجی',
    ps: 'بهرني وګړي',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'unconditional release',
    fr: 'libération sans condition',
    fa: 'رهایی بی‌قیدوشرط',
    ps: 'بې قید و شرطه خوشې کول',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'rights of women and girls',
    fr: 'droits des femmes et des filles',
    fa: 'حقوق زنان و دختران',
    ps: 'د ښځو او نجونو حقونه',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'non-negotiable',
    fr: 'non négociable',
    fa: 'غیرقابل مذاکره',
    ps: 'د مذاکرې وړ نه دي',
    certainty: { fr: 'sure', fa: 'sure', ps: 'choose' },
  },
  {
    en: 'education',
    fr: 'éducation',
    fa: 'آموزش',
    ps: 'زده‌کړې',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'employment',
    fr: 'emploi',
    fa: 'کار',
    ps: 'کار',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'freedom of movement',
    fr: 'liberté de circulation',
    fa: 'آزادی رفت‌وآمد',
    ps: 'د تګ راتګ ازادي',
    certainty: { fr: 'sure', fa: 'choose', ps: 'sure' },
  },
  {
    en: 'civic participation',
    fr: 'participation civique',
    fa: 'مشارکت مدنی',
    ps: 'مدني ګډون',
    certainty: { fr: 'sure', fa: 'sure', ps: 'choose' },
  },
  {
    en: 'civil society, civic space',
    fr: 'société civile, espace civique',
    fa: 'جامعهٔ مدنی، فضای مدنی',
    ps: 'مدني ټولنه، مدني فضا',
    certainty: { fr: 'sure', fa: 'sure', ps: 'choose' },
  },
  {
    en: 'unrestricted humanitarian access',
    fr: 'accès humanitaire sans restriction',
    fa: 'دسترسی بشردوستانهٔ بدون محدودیت',
    ps: 'بې‌محدودیته بشردوستانه لاسرسی',
    certainty: { fr: 'sure', fa: 'sure', ps: 'choose' },
  },
  {
    en: 'international humanitarian law',
    fr: 'droit international humanitaire',
    fa: 'حقوق بشردوستانهٔ بین‌المللی',
    ps: 'نړیوال بشردوستانه حقوق',
    certainty: { fr: 'sure', fa: 'sure', ps: 'choose' },
  },
  {
    en: 'political interference',
    fr: 'ingérence politique',
    fa: 'مداخلهٔ سیاسی',
    ps: 'سیاسي لاسوهنه',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'Pashtuns, Tajiks, Hazaras, Uzbeks',
    fr: 'Pachtounes, Tadjiks, Hazaras, Ouzbeks',
    fa: 'پشتون‌ها، تاجیک‌ها، هزاره‌ها، اوزبیک‌ها',
    ps: 'پښتانه، تاجکان، هزاره‌ګان، ازبکان',
    name: true,
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'religious minorities',
    fr: 'minorités religieuses',
    fa: 'اقلیت‌های دینی و مذهبی',
    ps: 'مذهبي لږکۍ',
    certainty: { fr: 'sure', fa: 'sure', ps: 'choose' },
  },
  {
    en: 'token positions',
    fr: 'postes de façade',
    fa: 'چوکی‌های نمایشی',
    ps: 'نمایشي څوکۍ',
    certainty: { fr: 'sure', fa: 'choose', ps: 'choose' },
  },
  {
    en: 'state failure',
    fr: 'défaillance de l’État',
    fa: 'ناکامی دولت',
    ps: 'د دولت ناکامي',
    certainty: { fr: 'sure', fa: 'choose', ps: 'choose' },
  },
  {
    en: 'Doha Accord, 2020',
    fr: 'accord de Doha (2020)',
    fa: 'توافق‌نامهٔ دوحه (۲۰۲۰)',
    ps: 'د دوحې هوکړه‌لیک (۲۰۲۰)',
    name: true,
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'forced to flee',
    fr: 'contraints de fuir',
    fa: 'مجبور به ترک کشور',
    ps: 'د هېواد پرېښودو ته اړ شوي',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'isolation',
    fr: 'isolement',
    fa: 'انزوا',
    ps: 'ګوښه‌والی',
    certainty: { fr: 'sure', fa: 'sure', ps: 'choose' },
  },
  {
    en: 'point to confirm',
    fr: 'point à confirmer',
    fa: 'نکتهٔ نیازمند تأیید',
    ps: 'هغه ټکی چې تایید غواړي',
    certainty: { fr: 'sure', fa: 'choose', ps: 'unsure' },
  },
  {
    en: 'the article',
    fr: 'l’article',
    fa: 'مقاله',
    ps: 'لیکنه',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
  {
    en: 'first step to lasting solutions',
    fr: 'premier pas vers des solutions durables',
    fa: 'نخستین گام به‌سوی راه‌حل‌های پایدار',
    ps: 'د تلپاتې حل‌لارو پر لور لومړی ګام',
    certainty: { fr: 'sure', fa: 'sure', ps: 'sure' },
  },
]

const inFour = (terms: readonly Term[]) => terms.map(({ en, fr, fa, ps }) => ({ en, fr, fa, ps }))

/** The glossary as interpreters look it up: names, and all else. */
export const booth = {
  names: inFour(glossary.filter(({ name }) => name)),
  terms: inFour(glossary.filter(({ name }) => !name)),
}

/** A name of an organisation, a people or an agreement, in the spellings and cases by which it is found in a text. */
export type Name = Readonly<Record<'en' | 'fr' | 'fa' | 'ps', readonly string[]>>

/** Where one of these stands on an English slide or in its note, it stands in the translation. */
export const names: readonly Name[] = [
  {
    en: ['Independent Diplomat'],
    fr: ['Independent Diplomat'],
    fa: ['Independent Diplomat', 'دیپلومات مستقل'],
    ps: ['Independent Diplomat', 'خپلواک ډیپلومات'],
  },
  {
    en: ['European Foundation for Democracy'],
    fr: ['European Foundation for Democracy', 'Fondation européenne pour la démocratie'],
    fa: ['European Foundation for Democracy', 'بنیاد اروپایی برای دموکراسی'],
    ps: ['European Foundation for Democracy', 'د ډیموکراسۍ لپاره اروپايي بنسټ'],
  },
  {
    en: ['European Parliament'],
    fr: ['Parlement européen'],
    fa: ['پارلمان اروپا'],
    ps: ['اروپا د پارلمان', 'اروپا پارلمان', 'اروپايي پارلمان'],
  },
  {
    en: ['Taliban'],
    fr: ['taliban'],
    fa: ['طالبان'],
    ps: ['طالب'],
  },
  {
    en: ['Pashtun'],
    fr: ['pachtoun'],
    fa: ['پشتون'],
    ps: ['پښتانه', 'پښتنو', 'پښتون'],
  },
  {
    en: ['Tajik'],
    fr: ['tadjik'],
    fa: ['تاجیک'],
    ps: ['تاجک', 'تاجیک'],
  },
  {
    en: ['Hazara'],
    fr: ['hazara'],
    fa: ['هزاره'],
    ps: ['هزاره', 'هزارګان'],
  },
  {
    en: ['Uzbek'],
    fr: ['ouzbek'],
    fa: ['اوزبیک', 'ازبک', 'اوزبک'],
    ps: ['ازبک', 'اوزبیک', 'اوزبک'],
  },
  {
    en: ['Doha'],
    fr: ['Doha'],
    fa: ['دوحه'],
    ps: ['دوح'],
  },
  {
    en: ['Brussels'],
    fr: ['Bruxelles'],
    fa: ['بروکسل', 'بروکسیل'],
    ps: ['بروکسل', 'بروکسیل', 'برسلز'],
  },
]
