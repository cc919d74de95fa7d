/**
 * The words of the talk's data in English, in the order of the slides. Texts of the slides themselves and of the notes stand in
 * `slides.md`. The other languages have the same words in `fr.ts`, `fa.ts` and `ps.ts`; one that is missing does not compile.
 *
 * How to translate: change only what stands between the quotation marks. ❞ behind a word stays behind the word with that meaning.
 * What stands in braces, as {no}, is filled in by the program: keep it, and put it where your sentence needs it.
 */
export const en = {
  // Slide 2: the parts of the talk, 2 to 5 words each
  agenda: {
    conveners: 'Who convenes',
    benchmarks: 'What must be achieved',
    risks: 'What is at stake',
    ask: 'What this room can do',
  },

  // Slides 2, 6 and the closing: what it is called in a list; what must happen; on what terms; why it matters
  benchmarks: {
    settlement: {
      name: 'An inclusive, negotiated settlement',
      ask: 'Genuine negotiations',
      scope: 'among all Afghan stakeholders',
      why: 'stability and legitimacy',
    },
    ties: {
      name: 'Terrorist ties cut',
      ask: 'All links to terrorists cut',
      scope: 'by the Taliban',
      why: 'no extremist group operating from Afghanistan',
    },
    detainees: {
      name: 'All foreign nationals freed',
      ask: 'All foreign nationals freed',
      scope: 'by the Taliban, unconditionally',
      why: 'respect for international norms, a way to formal diplomacy',
    },
    rights: {
      name: 'The rights of women and girls',
      ask: 'Basic human rights protected',
      scope: 'above all those of women and girls',
      why: 'political and economic recovery',
    },
    aid: {
      name: 'Aid without interference',
      ask: 'Unrestricted humanitarian access',
      scope: 'no political interference, no obstruction',
      why: 'help for millions of Afghans',
    },
  },

  // Slide "Two non-profit organisations": who it is, what it does, what it wants
  conveners: {
    id: {
      name: 'Independent Diplomat',
      worksFor: 'Supports Afghan-led initiatives and civil society, to keep the world’s attention on Afghanistan’s future',
      standsFor: 'Proposes an inclusive and democratic political environment',
    },
    efd: {
      name: 'European Foundation for Democracy',
      worksFor: 'Works in the front line against violent extremism and radicalisation',
      standsFor: 'Promotes basic human rights across Europe: democracy, pluralism, civil rights',
    },
  },

  // Slide "Taliban rule increasingly threatens": how far it reaches, from the inside out
  reaches: {
    afghanistan: {
      name: 'Afghanistan',
      effects: [
        'Oppressive Taliban policies undermine governance, human rights and social stability.',
        'Chaos and violations.',
      ],
    },
    region: {
      name: 'Region',
      effects: ['more volatile, more conflict with neighbours❞'],
    },
    europe: {
      name: 'Europe',
      effects: ['burdens to carry, security threatened❞'],
    },
    world: {
      name: 'World',
      effects: ['rising extremism might spread beyond Afghanistan❞'],
    },
  },

  // Slide "An inclusive, negotiated settlement". The peoples are of equal size and weight.
  settlement: {
    needed: 'Genuine negotiations among all Afghan stakeholders',
    terms: 'for an inclusive, representative settlement: fair representation, not token posts',
    peoples: {
      pashtuns: 'Pashtuns',
      tajiks: 'Tajiks',
      hazaras: 'Hazaras',
      uzbeks: 'Uzbeks',
    },
    // Stands below "Pashtuns"
    pashtunShare: '40–42 %❞ of the population, to be reflected in government',
    today: 'Completely sidelined❞ from governance by the Taliban',
    how: 'who refuse genuine dialogue and an inclusive government, and push religious minorities aside',
  },

  // Slide "The Taliban must cut terrorist ties": what is asked, on what terms, what is done today, what hangs on it
  securityDemands: {
    ties: {
      asked: 'Cut all ties with terrorists',
      terms: 'so that no extremist group operates from Afghanistan',
      today: 'Cross-border terrorist groups not controlled❞',
      stake: 'a more volatile region, more conflict with neighbours and beyond❞',
    },
    detainees: {
      asked: 'Free all foreign nationals',
      terms: 'without conditions',
      today: 'Foreign nationals held❞ by the Taliban',
      stake: 'adherence to international norms, a way to formal diplomatic progress',
    },
  },

  // Slide "The rights of women and girls": none weighs more than another
  rights: {
    education: 'Education',
    employment: 'Employment',
    movement: 'Freedom of movement',
    participation: 'Civic participation',
  },
  rightsToday: {
    denied: ['The Taliban deny girls education', 'The Taliban exclude women from public life'],
    pattern: 'They persistently turn down necessary reforms. Violations continue, and show a regime unwilling to meet the most basic international obligations.',
    recovery: 'These rights are central to political and economic recovery.',
  },

  // Slide "Taliban policies have forced millions": the names on the map, what it shows in words, the line below it
  map: {
    europe: 'Europe',
    neighbours: 'Neighbours',
    afghanistan: 'Afghanistan',
    description: 'Map from Italy to western China: Afghanistan, around it its neighbours as one group, and Europe in the west.',
  },
  flight: {
    stations: [
      'Harsh and misguided Taliban policies',
      'Millions of Afghans forced to flee❞',
      'Instability abroad, burdens on neighbours and Europe❞',
    ],
    caption: 'Our subject is the policies, not the people who flee them. Borders imply no position.',
  },

  // Slide "The Taliban have broken agreements"
  commitments: {
    agreements: {
      asked: 'Keep international agreements',
      today: 'They break them repeatedly, the Doha Accord of 2020 included❞',
      stake: 'a pattern of habitual violations❞',
    },
    terrorism: {
      asked: 'Control terrorist groups',
      today: 'They do not control terrorist groups across borders❞',
      stake: 'a region already unstable, now more volatile❞',
    },
    dialogue: {
      asked: 'Talk with other Afghans',
      today: 'They refuse genuine dialogue',
      stake: 'no path to stability and lasting peace',
    },
    government: {
      asked: 'Govern inclusively',
      today: 'They refuse an inclusive government',
      stake: 'ethnic and religious minorities sidelined, divisions entrenched, unity weakened',
    },
  },

  // Slide "Taliban rule feeds six risks": its name, and how it shows, in two lines at most
  risks: {
    insecurity: {
      name: 'Insecurity',
      signs: 'more conflict with neighbours❞ and terrorist groups across borders not controlled❞',
    },
    flight: {
      name: 'Flight',
      signs: 'millions forced to flee❞ by Taliban policies, burdens on neighbours and Europe❞',
    },
    exclusion: {
      name: 'Exclusion',
      signs: 'divisions entrenched, unity weakened, Tajiks, Hazaras and Uzbeks completely sidelined❞',
    },
    repression: {
      name: 'Repression',
      signs: 'Taliban terror silences journalists, activists, minorities, opposition: rule neither democratic nor by consent',
    },
    deprivation: {
      name: 'Deprivation',
      signs: 'aid restricted, no basic services, jobs or security: deeper poverty',
    },
    failure: {
      name: 'Towards state failure❞',
      signs: 'fragmented leadership, weak structures; in isolation, no meaningful recognition or investment',
    },
  },

  // Slide "This meeting can address the crisis": the verb, what it acts on, why
  tasks: {
    address: {
      name: 'Address',
      object: 'the challenges of Taliban rule',
      purpose: 'which threaten regional and global security❞',
    },
    promote: {
      name: 'Promote',
      object: 'inclusive governance',
      purpose: 'which the Taliban have blocked',
    },
    coordinate: {
      name: 'Coordinate',
      object: 'meaningful international action',
      purpose: 'the opposition and Europe’s decision-makers together',
    },
  },

  // Backup pages "Points to confirm": the subject in 2 to 8 words; what the article says, 14 words at most; what to check it
  // against, 16 words at most
  points: {
    threat: {
      short: 'Threat to Europe and the world',
      article: 'Taliban rule increasingly threatens security: the region, Europe, the world.',
      check: 'Threat assessments by public authorities; independent research.',
    },
    extremism: {
      short: 'Spread of extremism',
      article: 'Taliban conduct makes extremism rise; it might spread beyond Afghanistan.',
      check: 'Its growth across borders, and by what measure; monitoring reports.',
    },
    flight: {
      short: 'Flight and its burdens',
      article: 'Taliban policies forced millions out: instability, burdens on neighbours and Europe.',
      check: 'How many, when and why; displacement statistics and surveys.',
    },
    terrorism: {
      short: 'Migration and terrorism',
      article: 'Unchecked migration “risks” a sharp rise in EU terrorism; extremist networks could export it.',
      check: 'Whether a link is shown; court records, police statistics, research.',
    },
    shooting: {
      short: 'Washington and France',
      article: 'Confirmation: two National Guards’ death; French mosque prayer by people “linked to terrorists”.',
      check: 'What happened, and whether it is related; police and court records.',
    },
    halt: {
      short: 'US halt to immigration',
      article: 'Trump’s “revolutionary” immigration halt: Afghanistan’s failures hit other nations.',
      check: 'What was ordered, for whom and why; the published order itself.',
    },
    failure: {
      short: 'Drift towards state failure',
      article: 'Taliban actions push Afghanistan towards failure as a state.',
      check: 'By what criteria; published indices and independent research.',
    },
    held: {
      short: 'Foreigners held',
      article: 'The Taliban hold foreign nationals.',
      check: 'Who, when, on what ground; consulates.',
    },
    groups: {
      short: 'Cross-border terrorist groups',
      article: 'Cross-border terrorist groups not managed: more volatile region, conflict with neighbours.',
      check: 'Which groups, from where; monitoring reports, governments concerned.',
    },
    agreements: {
      short: 'Breach of agreements',
      article: 'The Taliban broke international agreements repeatedly, Doha 2020 among them: a pattern.',
      check: 'Which clause, when; the agreements’ texts, statements of all parties.',
    },
    exclusion: {
      short: 'Exclusion from government',
      article: 'Tajiks, Hazaras and Uzbeks were completely sidelined from government.',
      check: 'Who holds office; lists of appointments, independent research.',
    },
    share: {
      short: 'Pashtun share of the population',
      article: 'Pashtuns are 40–42% of the population; a proper government would reflect that share.',
      check: 'The figure’s date and method; Afghan parties’ positions on shares.',
    },
    aid: {
      short: 'Cause of blocked aid',
      article: 'Restrictions, blocked non-profits: those at risk lack life-saving help; millions suffer.',
      check: 'Which restrictions, with what effect; humanitarian agencies’ reports.',
    },
  },

  // Backup page "Who must talk to whom"
  stakeholders: {
    parties: {
      name: 'The Afghan parties',
      need: 'dialogue between them: a major part of the solution',
      today: 'The Taliban refuse genuine dialogue, and so block any path to stability and peace',
    },
    peoples: {
      name: 'Pashtuns, Tajiks, Hazaras, Uzbeks',
      need: 'a diverse population: fair representation, no token posts',
      today: 'Tajiks, Hazaras and Uzbeks completely sidelined❞',
    },
    minorities: {
      name: 'Ethnic and religious minorities',
      need: 'an inclusive government, national unity',
      today: 'The Taliban refuse such a government, and sideline them',
    },
    women: {
      name: 'Women',
      need: 'civic participation',
      today: 'The Taliban exclude them from public life',
    },
    opposition: {
      name: 'The democratic opposition',
      need: 'a forum: it meets Europe’s decision-makers in Brussels',
      today: 'The Taliban silence political opposition through terror',
    },
  },

  // Backup page "Six questions remain open": the subject, the question, whom to ask
  questions: {
    participants: {
      subject: 'Participants',
      question: 'Who takes part, by name?',
      ask: 'the conveners',
    },
    doha: {
      subject: 'Doha',
      question: 'Which clause is said to be broken, and when?',
      ask: 'the text of the accord, all its parties',
    },
    shares: {
      subject: 'Representation',
      question: 'Quotas, seats or another way of sharing?',
      ask: 'the Afghan parties',
    },
    means: {
      subject: 'Means',
      question: 'Sanctions, money, other instruments?',
      ask: 'EU institutions, member states',
    },
    dates: {
      subject: 'Dates',
      question: 'By when should each benchmark be met?',
      ask: 'this meeting',
    },
    detainees: {
      subject: 'Foreign nationals',
      question: 'Who is held, where, on what ground?',
      ask: 'consular services',
    },
  },

  // Backup page "This talk rests on one article"
  method: {
    heads: ['Subject', 'What holds'],
    article: 'The article',
    articleUnknown: 'The text as received names no title, author, outlet or date.',
    // The article's title, in the quotation marks of the language
    quoted: '“{title}”',
    extent: 'Its extent',
    extentText: '{paragraphs} paragraphs, {sentences} sentences, {words} words',
    // How a thousand is written
    thousands: '1,000',
    taken: 'Taken from it',
    takenText: '{claims} claims, {contested} of them contested: marked ❞, or listed with the points to confirm.',
    leftOut: 'Left out',
    leftOutText: 'One claim (paragraph {paragraph}): {reason}',
    leftOutTextOfSeveral: 'Claim {id} (paragraph {paragraph}): {reason}',
    own: 'The deck’s own',
    ownText: 'The counts of benchmarks, risks and tasks; groupings, the order of pages, the map',
    correct: 'To correct it',
    correctWrite: 'Write to {name}, {address}, with the number of the page.',
    correctTell: 'Tell the speaker, with the number of the page.',
    fingerprint: 'SHA-256 of the text: {sha256}',
  },
  // Why a claim of the article is left out
  leftOut: {
    '5.5d': 'it charges a whole nationality with what individuals did; the deck blames policies, never those who flee.',
  },

  // Handout: short forms that slides or notes use, and what they are short for. Where your language has no short form, give the
  // one that stands in your text, or the word itself: what no slide or note uses is not listed.
  acronyms: {
    eu: { short: 'EU', full: 'European Union' },
    us: { short: 'US', full: 'United States of America' },
  },

  // Words of the pages themselves
  labels: {
    // Below the headline of the cover and on the closing slide of a translation that nobody has reviewed yet
    draft: 'Unofficial draft translation; the English text prevails',

    // The mark ❞: read aloud; explained below a slide; explained for the first time (slide 2)
    accordingTo: 'according to the article',
    legend: 'the article’s claim, see “Points to confirm”',
    legendLong: 'a contested claim of the article behind this talk: see “Points to confirm”',

    // The line at the foot of a slide: "Article ¶2, ¶5", read aloud as "Article paragraph 2, paragraph 5"
    article: 'Article',
    paragraphSign: '¶{no}',
    paragraph: 'paragraph {no}',
    // Between two of them, with the space
    comma: ', ',
    whereFrom: 'where does that come from?',
    more: 'More on page {no}',

    // The panel that the line opens
    panelTitle: 'Where does slide {no} come from?',
    panelEmpty: 'This slide makes no statement from the article.',
    close: 'Close',
    // "¶2.3" is read aloud as "¶2, sentence 3"
    sentence: 'sentence {no}',
    // Read aloud before one of the kinds
    kind: 'Kind:',
    kinds: {
      fact: 'stated as fact',
      figure: 'figure given',
      assessment: 'assessment',
      demand: 'demand',
      forecast: 'forecast',
    },
    articleClaim: 'the article’s claim',
    toCheck: 'To check: {check}',

    // Read aloud before the number and the text of a benchmark
    benchmark: 'Benchmark {no}',
    whyItMatters: 'Why it matters',

    // Closing slide
    writeTo: 'Write to {name}, {address}',

    // Backup pages "Points to confirm" and the leaflet: the small line, heads of the table, what closes it
    pointsToConfirm: 'Points to confirm',
    pointHeads: ['Point', 'What the article says', 'What to check it against'],
    noCharge: 'This talk makes no charge against people who flee.',
    // Leaflet: the date that the documents bear
    asOf: 'As of {date}',

    // The switch between languages, and the languages
    languages: 'This talk in other languages',
    languageNames: {
      en: 'English',
      fr: 'French',
      fa: 'Dari',
      ps: 'Pashto',
    },
  },

  // Panel "Where does slide … come from?": the claims of the article, in the deck's own words, never stronger than the article
  claims: {
    // Paragraph 1
    '1.1a': 'Brussels hosts a high-level meeting of the democratic opposition of Afghanistan.',
    '1.1b': 'The meeting runs from 3 to 5 December 2025.',
    '1.1c': 'Independent Diplomat (ID) and the European Foundation for Democracy (EFD) convene it together.',
    '1.1d': 'Both conveners are non-profit, non-governmental organisations.',
    '1.1e': 'Both conveners are prominent.',
    '1.2a': 'Members of the European Parliament are to take part.',
    '1.2b': 'Representatives of EU member states are to take part.',
    '1.2c': 'Officials of key EU institutions are to take part.',
    '1.2d': 'The meeting discusses the growing challenges that arise from Taliban rule.',
    '1.2e': 'It also discusses a credible political alternative for the country, which is urgently needed.',
    '1.3a': 'ID supports initiatives that Afghans lead.',
    '1.3b': 'ID supports civil society’s steps to hold the world’s attention on Afghanistan’s future.',
    '1.3c': 'ID proposes a political environment that is inclusive and democratic.',
    '1.4a': 'EFD works in the front line against violent extremism and radicalisation.',
    '1.4b': 'EFD promotes basic human rights throughout Europe: democracy, pluralism and civil rights.',
    '1.5a': 'The conveners expect an important political dialogue.',
    '1.5b': 'They expect it to lead to the resolution of Afghanistan’s crisis: political, security and humanitarian.',
    // Paragraph 2
    '2.1a': 'Taliban rule is an increasing threat to the security of the region.',
    '2.1b': 'That threat extends to European and global security.',
    '2.2a': 'Taliban conduct has led to chaos.',
    '2.2b': 'Taliban conduct has led to human rights violations.',
    '2.2c': 'Taliban conduct has led extremism to rise.',
    '2.2d': 'That extremism might reach beyond Afghanistan.',
    '2.3a': 'The conveners’ initiative is timely.',
    '2.3b': 'The meeting is a forum for discussion.',
    '2.3c': 'The meeting is also a forum for joint and urgent action on problems that emerge from Afghanistan.',
    // Paragraph 3
    '3.1a': 'The meeting’s success depends on its focus on key benchmarks.',
    '3.1b': 'The benchmarks are meant to bring meaningful progress and effective implementation.',
    '3.2a': 'Afghanistan needs a political settlement that is inclusive and representative.',
    '3.2b': 'Such a settlement can address stability and governance.',
    '3.3a': 'The settlement should come from genuine negotiations.',
    '3.3b': 'All Afghan stakeholders should be part of those negotiations.',
    '3.4a': 'The settlement is very important for the future of the country.',
    '3.4b': 'The settlement would bring stability and legitimacy.',
    '3.5a': 'Taliban actions push Afghanistan towards failure as a state.',
    '3.5b': 'Urgent measures are needed to prevent a larger crisis.',
    '3.5c': 'Dialogue between the Afghan parties is a major part of the solution.',
    '3.6a': 'The meeting should advance the demand that the Taliban cut all ties with terrorists.',
    '3.6b': 'It should also advance the demand that no extremist group operates from Afghanistan.',
    '3.7a': 'The Taliban hold foreign nationals.',
    '3.7b': 'All foreign nationals held should be released without conditions.',
    '3.7c': 'Their release would show adherence to international norms.',
    '3.7d': 'Their release would help to open the way to formal diplomatic progress.',
    // Paragraph 4
    '4.1a': 'Protecting basic human rights is as important as the other benchmarks.',
    '4.1b': 'Women and girls have a right to education.',
    '4.1c': 'Women and girls have a right to employment.',
    '4.1d': 'Women and girls have a right to freedom of movement.',
    '4.1e': 'Women and girls have a right to civic participation.',
    '4.1f': 'Women’s and girls’ rights are not negotiable.',
    '4.1g': 'Those rights are central to Afghanistan’s recovery, political and economic.',
    '4.2a': 'Humanitarian access should be unrestricted.',
    '4.2b': 'Every provision of access must comply fully with international humanitarian law.',
    '4.2c': 'Access is crucial if millions of Afghans in distress are to be helped.',
    '4.3a': 'Access should be assured free of political interference and obstruction.',
    '4.3b': 'The humanitarian situation keeps worsening because of Taliban rule.',
    '4.4a': 'If the meeting resolves the benchmarks, that is a first step to tangible, lasting solutions.',
    // Paragraph 5
    '5.1a': 'Harsh, misguided Taliban policies have forced millions of Afghans from their homeland.',
    '5.1b': 'Those policies create instability beyond Afghanistan.',
    '5.1c': 'Those policies place heavy burdens on neighbouring countries and on Europe.',
    '5.2a': 'Mass migration, left unchecked, would expose the EU to severe consequences.',
    '5.2b': 'A sharp rise in terrorism inside the EU is among those consequences.',
    '5.3a': 'Extremist networks could make migration a channel for exporting terrorism.',
    '5.4a': 'A shooting in Washington killed two National Guards and others.',
    '5.4b': 'Condolence prayers followed in French mosques, held by people whom the article links to terrorists.',
    '5.4c': 'Those events confirm the warning about migration.',
    '5.5a': 'US President Trump reacted by halting immigration from some countries that the article calls third-world.',
    '5.5b': 'That measure is revolutionary.',
    '5.5c': 'That measure shows how failures inside Afghanistan affect other nations.',
    // Paragraph 6
    '6.1a': 'The Taliban have at all times been unable to manage cross-border terrorist groups.',
    '6.1b': 'This makes an unstable region more volatile.',
    '6.1c': 'It increases conflict with neighbouring countries and further afield.',
    '6.2a': 'The Taliban have broken international agreements repeatedly.',
    '6.2b': 'The 2020 Doha Accord is among the agreements broken.',
    '6.2c': 'These breaches form a pattern.',
    '6.3a': 'The Taliban refuse genuine dialogue among Afghans.',
    '6.3b': 'That refusal closes off every path to stability and lasting peace.',
    '6.4a': 'The Taliban refuse to form an inclusive government.',
    '6.4b': 'That refusal has pushed ethnic and religious minorities aside.',
    '6.4c': 'That refusal has deepened divisions and weakened national unity.',
    '6.5a': 'Afghanistan’s population is diverse; Tajiks, Hazaras and Uzbeks are part of it.',
    '6.5b': 'Tajiks, Hazaras and Uzbeks were completely kept out of governance.',
    '6.6a': 'Pashtuns are 40–42% of the population.',
    '6.6b': 'A properly formed government would reflect that share.',
    '6.6c': 'Other ethnic groups should be fairly represented as well.',
    '6.6d': 'Token posts given for appearances are no substitute.',
    // Paragraph 7
    '7.1a': 'The Taliban government has persistently rejected necessary reforms.',
    '7.1b': 'Girls have been denied education.',
    '7.1c': 'Women have been shut out of public life.',
    '7.1d': 'Inclusive governance has been blocked.',
    '7.2a': 'Human rights violations continue, above all against women and girls.',
    '7.2b': 'They point to a regime unwilling to meet even its most basic international obligations.',
    '7.3a': 'The Taliban keep control through terror.',
    '7.3b': 'The Taliban silence journalists, activists, minorities and political opponents.',
    '7.3c': 'Taliban rule is neither democratic nor based on consent.',
    '7.4a': 'Indiscriminate restrictions on aid have worsened the humanitarian and economic crisis.',
    '7.4b': 'Poor management of the economy and erratic policies have worsened it too.',
    '7.4c': 'Leadership is fragmented and governance structures are weak.',
    '7.4d': 'That has further undermined state institutions and fed power struggles inside the regime.',
    // Paragraph 8
    '8.1a': 'Isolationism and diplomatic hostility have cost Afghanistan meaningful international recognition.',
    '8.1b': 'They have also cost it meaningful investment.',
    '8.2a': 'The regime relies on censorship, intimidation and unjustified arrests.',
    '8.2b': 'That has disheartened the public and civil society.',
    '8.3a': 'The Taliban do not deliver basic services, jobs and security.',
    '8.3b': 'That failure has deepened poverty.',
    '8.3c': 'That failure has deepened discontent, which is widespread across the country.',
    '8.4a': 'The Taliban block non-profit organisations and restrict humanitarian agencies.',
    '8.4b': 'Life-saving help has been kept from the groups most at risk.',
    '8.4c': 'As a result, the suffering of millions of Afghans has grown.',
    // Paragraph 9
    '9.1a': 'The meeting shows that European stakeholders recognise how rapidly the situation deteriorates under Taliban rule.',
    '9.1b': 'That recognition is timely and crucial.',
    '9.2a': 'Rigid, oppressive Taliban policies have undermined human rights, governance and social stability at home.',
    '9.2b': 'Their effects beyond the border threaten security in the region and worldwide.',
    '9.3a': 'The meeting brings together European decision-makers and Afghanistan’s democratic opposition.',
    '9.3b': 'It is an essential platform for facing these challenges.',
    '9.3c': 'It is a platform to promote inclusive governance.',
    '9.3d': 'It is a platform to coordinate meaningful international action.',
    '9.3e': 'That action should ease growing crises that come from Afghanistan: humanitarian, political and security.',
  },
} as const
