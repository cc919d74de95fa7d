import type { Words } from './words.ts'

/** The words of the talk's data in French, in the order of the slides. */
export const fr: Words = {
  // Slide 2: the parts of the talk, 2 to 5 words each
  agenda: {
    conveners: 'Qui nous réunit',
    benchmarks: 'Ce qu’il faut obtenir',
    risks: 'Ce qui est en jeu',
    ask: 'Ce que peut cette salle',
  },

  // Slides 2, 6 and the closing: what it is called in a list; what must happen; on what terms; why it matters
  benchmarks: {
    settlement: {
      name: 'Un règlement inclusif et négocié',
      ask: 'De véritables négociations',
      scope: 'entre toutes les parties prenantes afghanes',
      why: 'stabilité et légitimité',
    },
    ties: {
      name: 'La rupture avec les terroristes',
      ask: 'Tout lien rompu avec les terroristes',
      scope: 'par les talibans',
      why: 'aucun groupe extrémiste opérant depuis l’Afghanistan',
    },
    detainees: {
      name: 'La libération de tous les étrangers',
      ask: 'Tous les étrangers libérés',
      scope: 'par les talibans, sans condition',
      why: 'respect des normes internationales, voie vers la diplomatie officielle',
    },
    rights: {
      name: 'Les droits des femmes et des filles',
      ask: 'Droits humains protégés',
      scope: 'droits fondamentaux, surtout des femmes et des filles',
      why: 'relèvement politique et économique',
    },
    aid: {
      name: 'Une aide sans ingérence',
      ask: 'Accès humanitaire sans restriction',
      scope: 'sans ingérence politique ni entrave',
      why: 'aide à des millions d’Afghans',
    },
  },

  // Slide "Two non-profit organisations": who it is, what it does, what it wants
  conveners: {
    id: {
      name: 'Independent Diplomat',
      worksFor: 'Soutient la société civile et les initiatives menées par des Afghans, pour maintenir l’attention du monde sur l’avenir de l’Afghanistan',
      standsFor: 'Propose un environnement politique inclusif et démocratique',
    },
    efd: {
      name: 'Fondation européenne pour la démocratie',
      worksFor: 'Agit en première ligne contre l’extrémisme violent et la radicalisation',
      standsFor: 'Promeut dans toute l’Europe les droits humains fondamentaux : démocratie, pluralisme, droits civils',
    },
  },

  // Slide "Taliban rule increasingly threatens": how far it reaches, from the inside out
  reaches: {
    afghanistan: {
      name: 'Afghanistan',
      effects: [
        'La politique oppressive des talibans mine la gouvernance, les droits humains et la stabilité sociale.',
        'Chaos et violations.',
      ],
    },
    region: {
      name: 'Région',
      effects: ['plus volatile, plus de conflits avec les voisins❞'],
    },
    europe: {
      name: 'Europe',
      effects: ['charges à porter, sécurité menacée❞'],
    },
    world: {
      name: 'Monde',
      effects: ['l’extrémisme croît et pourrait s’étendre hors d’Afghanistan❞'],
    },
  },

  // Slide "An inclusive, negotiated settlement". The peoples are of equal size and weight.
  settlement: {
    needed: 'De véritables négociations entre toutes les parties prenantes afghanes',
    terms: 'pour un règlement inclusif et représentatif : une juste représentation, pas des postes de façade',
    peoples: {
      pashtuns: 'Pachtounes',
      tajiks: 'Tadjiks',
      hazaras: 'Hazaras',
      uzbeks: 'Ouzbeks',
    },
    // Stands below "Pashtuns"
    pashtunShare: '40 à 42 %❞ de la population, part à refléter au gouvernement',
    today: 'Complètement exclus❞ de la gouvernance par les talibans',
    how: 'qui refusent un véritable dialogue et un gouvernement inclusif, et écartent les minorités religieuses',
  },

  // Slide "The Taliban must cut terrorist ties": what is asked, on what terms, what is done today, what hangs on it
  securityDemands: {
    ties: {
      asked: 'Rompre tout lien avec les terroristes',
      terms: 'pour qu’aucun groupe extrémiste n’opère depuis l’Afghanistan',
      today: 'Groupes terroristes transfrontaliers non maîtrisés❞',
      stake: 'une région plus volatile, plus de conflits avec les voisins et au-delà❞',
    },
    detainees: {
      asked: 'Libérer tous les ressortissants étrangers',
      terms: 'sans condition',
      today: 'Des ressortissants étrangers détenus❞ par les talibans',
      stake: 'respect des normes internationales, voie vers des progrès diplomatiques officiels',
    },
  },

  // Slide "The rights of women and girls": none weighs more than another
  rights: {
    education: 'Éducation',
    employment: 'Emploi',
    movement: 'Liberté de circulation',
    participation: 'Participation civique',
  },
  rightsToday: {
    denied: ['Les talibans privent les filles d’éducation', 'Les talibans excluent les femmes de la vie publique'],
    pattern: 'Ils rejettent avec constance les réformes nécessaires. Les violations continuent : ce régime refuse de remplir ses obligations internationales les plus élémentaires.',
    recovery: 'Ces droits sont au cœur du relèvement politique et économique.',
  },

  // Slide "Taliban policies have forced millions": the names on the map, what it shows in words, the line below it
  map: {
    europe: 'Europe',
    neighbours: 'Voisins',
    afghanistan: 'Afghanistan',
    description: 'Carte allant de l’Italie à l’ouest de la Chine : l’Afghanistan, autour de lui ses voisins en un seul groupe, et l’Europe à l’ouest.',
  },
  flight: {
    stations: [
      'Politiques talibanes dures et malavisées',
      'Des millions d’Afghans contraints de fuir❞',
      'Instabilité à l’étranger, charges pour les voisins et l’Europe❞',
    ],
    caption: 'Notre sujet : les politiques, non ceux qui les fuient. Les frontières n’impliquent aucune prise de position.',
  },

  // Slide "The Taliban have broken agreements"
  commitments: {
    agreements: {
      asked: 'Respecter les accords internationaux',
      today: 'Ils les violent à maintes reprises, y compris celui de Doha (2020)❞',
      stake: 'des violations devenues une habitude❞',
    },
    terrorism: {
      asked: 'Maîtriser les groupes terroristes',
      today: 'Ils ne maîtrisent pas les groupes terroristes transfrontaliers❞',
      stake: 'une région déjà instable, désormais plus volatile❞',
    },
    dialogue: {
      asked: 'Parler avec les autres Afghans',
      today: 'Ils refusent un véritable dialogue',
      stake: 'aucune voie vers la stabilité et une paix durable',
    },
    government: {
      asked: 'Gouverner de façon inclusive',
      today: 'Ils refusent un gouvernement inclusif',
      stake: 'minorités ethniques et religieuses écartées, divisions ancrées, unité affaiblie',
    },
  },

  // Slide "Taliban rule feeds six risks": its name, and how it shows, in two lines at most
  risks: {
    insecurity: {
      name: 'Insécurité',
      signs: 'plus de conflits avec les voisins❞ et groupes terroristes transfrontaliers non maîtrisés❞',
    },
    flight: {
      name: 'Exode',
      signs: 'la politique talibane a contraint des millions d’Afghans à fuir❞, charges pour les voisins et l’Europe❞',
    },
    exclusion: {
      name: 'Exclusion',
      signs: 'divisions ancrées, unité affaiblie, Tadjiks, Hazaras et Ouzbeks complètement exclus❞',
    },
    repression: {
      name: 'Répression',
      signs: 'la terreur talibane fait taire journalistes, militants, minorités, opposition : ni démocratie ni consentement',
    },
    deprivation: {
      name: 'Dénuement',
      signs: 'aide restreinte, pas de services de base, d’emplois ni de sécurité : pauvreté aggravée',
    },
    failure: {
      name: 'Vers la défaillance de l’État❞',
      signs: 'direction fragmentée, structures faibles ; isolement, sans réelle reconnaissance ni investissement',
    },
  },

  // Slide "This meeting can address the crisis": the verb, what it acts on, why
  tasks: {
    address: {
      name: 'Répondre',
      object: 'aux défis du pouvoir taliban',
      purpose: 'qui menacent la sécurité régionale et mondiale❞',
    },
    promote: {
      name: 'Favoriser',
      object: 'une gouvernance inclusive',
      purpose: 'que les talibans ont bloquée',
    },
    coordinate: {
      name: 'Coordonner',
      object: 'une action internationale d’une réelle portée',
      purpose: 'l’opposition et les décideurs européens ensemble',
    },
  },

  // Backup pages "Points to confirm": the subject in 2 to 8 words; what the article says, 14 words at most; what to check it
  // against, 16 words at most
  points: {
    threat: {
      short: 'Menace : Europe et monde',
      article: 'Le pouvoir taliban menace toujours plus la sécurité : région, Europe, monde.',
      check: 'Évaluations de la menace par les autorités ; recherche indépendante.',
    },
    extremism: {
      short: 'Expansion de l’extrémisme',
      article: 'La conduite des talibans accroît l’extrémisme ; il pourrait s’étendre hors d’Afghanistan.',
      check: 'Sa progression par-delà les frontières, et selon quelle mesure ; rapports de suivi.',
    },
    flight: {
      short: 'L’exode et ses charges',
      article: 'La politique talibane a chassé des millions : instabilité, charges pour les voisins et l’Europe.',
      check: 'Combien, quand, pourquoi ; statistiques et enquêtes sur les déplacements.',
    },
    terrorism: {
      short: 'Migration et terrorisme',
      article: 'Migration non maîtrisée : l’UE « risque » bien plus de terrorisme, exportable par des réseaux extrémistes.',
      check: 'Si un lien est démontré ; dossiers judiciaires, chiffres de police, recherche.',
    },
    shooting: {
      short: 'Washington et la France',
      article: 'Confirmation : deux membres de la Garde nationale tués ; mosquées : prières de gens « liés à des terroristes ».',
      check: 'Ce qui s’est passé, et s’il y a un lien ; dossiers policiers et judiciaires.',
    },
    halt: {
      short: 'Arrêt de l’immigration',
      article: 'Trump : arrêt « révolutionnaire » de l’immigration ; les échecs de l’Afghanistan touchent d’autres nations.',
      check: 'Ce qui a été ordonné, pour qui et pourquoi ; le texte publié.',
    },
    failure: {
      short: 'Vers un État défaillant',
      article: 'Les actes des talibans poussent l’Afghanistan vers la défaillance de l’État.',
      check: 'Selon quels critères ; indices publiés et recherche indépendante.',
    },
    held: {
      short: 'Étrangers détenus',
      article: 'Les talibans détiennent des ressortissants étrangers.',
      check: 'Qui, quand, pour quel motif ; consulats.',
    },
    groups: {
      short: 'Terrorisme transfrontalier',
      article: 'Groupes terroristes transfrontaliers non maîtrisés : région plus volatile, conflits avec les voisins.',
      check: 'Quels groupes, venus d’où ; rapports de suivi, gouvernements concernés.',
    },
    agreements: {
      short: 'Violation d’accords',
      article: 'Les talibans ont violé à maintes reprises des accords internationaux, dont Doha 2020 : une habitude.',
      check: 'Quelle clause, quand ; textes des accords, déclarations de toutes les parties.',
    },
    exclusion: {
      short: 'Exclusion du gouvernement',
      article: 'Tadjiks, Hazaras et Ouzbeks ont été complètement exclus du gouvernement.',
      check: 'Qui est en fonction ; listes de nominations, recherche indépendante.',
    },
    share: {
      short: 'Part des Pachtounes',
      article: 'Pachtounes : 40 à 42 % de la population ; un gouvernement bien formé refléterait cette part.',
      check: 'Date et méthode du chiffre ; positions des parties afghanes sur les proportions.',
    },
    aid: {
      short: 'Cause du blocage de l’aide',
      article: 'Restrictions, organisations bloquées : les plus exposés sans aide vitale ; des millions d’Afghans souffrent.',
      check: 'Quelles restrictions, avec quel effet ; rapports des agences humanitaires.',
    },
  },

  // Backup page "Who must talk to whom"
  stakeholders: {
    parties: {
      name: 'Les parties afghanes',
      need: 'leur dialogue : un élément majeur de la solution',
      today: 'Les talibans refusent un véritable dialogue et barrent ainsi toute voie vers la stabilité et la paix',
    },
    peoples: {
      name: 'Pachtounes, Tadjiks, Hazaras, Ouzbeks',
      need: 'une population diverse : juste représentation, pas de postes de façade',
      today: 'Tadjiks, Hazaras et Ouzbeks complètement exclus❞',
    },
    minorities: {
      name: 'Minorités ethniques et religieuses',
      need: 'un gouvernement inclusif, l’unité nationale',
      today: 'Les talibans refusent un tel gouvernement, et les écartent',
    },
    women: {
      name: 'Les femmes',
      need: 'la participation civique',
      today: 'Les talibans les excluent de la vie publique',
    },
    opposition: {
      name: 'L’opposition démocratique',
      need: 'une enceinte où rencontrer, à Bruxelles, les décideurs européens',
      today: 'Les talibans font taire l’opposition politique par la terreur',
    },
  },

  // Backup page "Six questions remain open": the subject, the question, whom to ask
  questions: {
    participants: {
      subject: 'Participants',
      question: 'Qui participe, nommément ?',
      ask: 'les organisations à l’initiative de la réunion',
    },
    doha: {
      subject: 'Doha',
      question: 'Quelle clause aurait été violée, et quand ?',
      ask: 'le texte et toutes les parties à l’accord',
    },
    shares: {
      subject: 'Représentation',
      question: 'Des quotas, des sièges ou un autre mode de partage ?',
      ask: 'les parties afghanes',
    },
    means: {
      subject: 'Moyens',
      question: 'Des sanctions, des fonds, d’autres instruments ?',
      ask: 'les institutions de l’UE, les États membres',
    },
    dates: {
      subject: 'Échéances',
      question: 'Pour quand chaque critère doit-il être rempli ?',
      ask: 'cette réunion',
    },
    detainees: {
      subject: 'Ressortissants étrangers',
      question: 'Qui est détenu, où, pour quel motif ?',
      ask: 'les services consulaires',
    },
  },

  // Backup page "This talk rests on one article"
  method: {
    heads: ['Sujet', 'Ce qu’il en est'],
    article: 'L’article',
    articleUnknown: 'Le texte reçu n’indique ni titre, ni auteur, ni organe de publication, ni date.',
    // The article's title, in the quotation marks of the language
    quoted: '« {title} »',
    extent: 'Son étendue',
    extentText: '{paragraphs} paragraphes, {sentences} phrases, {words} mots',
    // How a thousand is written
    thousands: '1\u202F000',
    taken: 'Ce qui en est tiré',
    takenText: '{claims} affirmations, dont {contested} contestées : signalées par ❞, ou rangées parmi les points à confirmer.',
    leftOut: 'Ce qui est omis',
    leftOutText: 'Une affirmation (paragraphe {paragraph}) : {reason}',
    leftOutTextOfSeveral: 'Affirmation {id} (paragraphe {paragraph}) : {reason}',
    own: 'Propre à l’exposé',
    ownText: 'Le décompte des critères, des risques et des tâches ; les regroupements, l’ordre des pages, la carte',
    correct: 'Pour corriger',
    correctWrite: 'Écrire à {name}, {address}, en indiquant le numéro de la page.',
    correctTell: 'Le signaler à la personne qui parle, avec le numéro de la page.',
    fingerprint: 'SHA-256 du texte : {sha256}',
  },
  // Why a claim of the article is left out
  leftOut: {
    '5.5d': 'elle impute à toute une nationalité les actes de quelques individus ; l’exposé met en cause des politiques, jamais ceux qui fuient.',
  },

  // Handout: short forms that slides or notes use, and what they are short for. Where your language has no short form, give the
  // one that stands in your text, or the word itself: what no slide or note uses is not listed.
  acronyms: {
    eu: { short: 'UE', full: 'Union européenne' },
    us: { short: 'États-Unis', full: 'États-Unis d’Amérique' },
  },

  // Words of the pages themselves
  labels: {
    // Below the headline of the cover and on the closing slide of a translation that nobody has reviewed yet
    draft: 'Projet de traduction non officielle ; le texte anglais fait foi',

    // The mark ❞: read aloud; explained below a slide; explained for the first time (slide 2)
    accordingTo: 'selon l’article',
    legend: 'affirmation de l’article, voir « Points à confirmer »',
    legendLong: 'affirmation contestée de l’article à l’origine de cet exposé : voir « Points à confirmer »',

    // The line at the foot of a slide: "Article ¶2, ¶5", read aloud as "Article paragraph 2, paragraph 5"
    article: 'Article',
    paragraphSign: '¶{no}',
    paragraph: 'paragraphe {no}',
    // Between two of them, with the space
    comma: ', ',
    whereFrom: 'd’où cela vient-il ?',
    more: 'Suite à la page {no}',

    // The panel that the line opens
    panelTitle: 'D’où vient la diapositive {no} ?',
    panelEmpty: 'Cette diapositive ne reprend aucune affirmation de l’article.',
    close: 'Fermer',
    // "¶2.3" is read aloud as "¶2, sentence 3"
    sentence: 'phrase {no}',
    // Read aloud before one of the kinds
    kind: 'Nature :',
    kinds: {
      fact: 'présenté comme un fait',
      figure: 'chiffre avancé',
      assessment: 'appréciation',
      demand: 'exigence',
      forecast: 'prévision',
    },
    articleClaim: 'affirmation de l’article',
    toCheck: 'À vérifier : {check}',

    // Read aloud before the number and the text of a benchmark
    benchmark: 'Critère {no}',
    whyItMatters: 'Pourquoi cela compte',

    // Closing slide
    writeTo: 'Écrire à {name}, {address}',

    // Backup pages "Points to confirm" and the leaflet: the small line, heads of the table, what closes it
    pointsToConfirm: 'Points à confirmer',
    pointHeads: ['Point', 'Ce que dit l’article', 'À quoi le confronter'],
    noCharge: 'Cet exposé n’accuse en rien ceux qui fuient.',
    // Leaflet: the date that the documents bear
    asOf: 'État au {date}',

    // The switch between languages, and the languages
    languages: 'Cet exposé dans d’autres langues',
    languageNames: {
      en: 'Anglais',
      fr: 'Français',
      fa: 'Dari',
      ps: 'Pachto',
    },
  },

  // Panel "Where does slide … come from?": the claims of the article, in the deck's own words, never stronger than the article
  claims: {
    // Paragraph 1
    '1.1a': 'Bruxelles accueille une réunion de haut niveau de l’opposition démocratique d’Afghanistan.',
    '1.1b': 'La réunion se tient du 3 au 5 décembre 2025.',
    '1.1c': 'Independent Diplomat (ID) et la Fondation européenne pour la démocratie (EFD) en ont pris ensemble l’initiative.',
    '1.1d': 'Ces deux organisations sont à but non lucratif et non gouvernementales.',
    '1.1e': 'Ces deux organisations sont de premier plan.',
    '1.2a': 'Des députés au Parlement européen doivent y participer.',
    '1.2b': 'Des représentants des États membres de l’UE doivent y participer.',
    '1.2c': 'Des responsables des institutions clés de l’UE doivent y participer.',
    '1.2d': 'La réunion porte sur les défis croissants qui naissent du pouvoir des talibans.',
    '1.2e': 'Elle porte aussi sur une alternative politique crédible pour le pays, dont le besoin est urgent.',
    '1.3a': 'ID soutient les initiatives que mènent des Afghans.',
    '1.3b': 'ID soutient l’action de la société civile pour garder l’attention du monde sur l’avenir de l’Afghanistan.',
    '1.3c': 'ID propose un environnement politique inclusif et démocratique.',
    '1.4a': 'L’EFD agit en première ligne contre l’extrémisme violent et la radicalisation.',
    '1.4b': 'L’EFD promeut dans toute l’Europe les droits humains fondamentaux : démocratie, pluralisme et droits civils.',
    '1.5a': 'Les organisations à l’initiative de la réunion attendent un dialogue politique important.',
    '1.5b': 'Elles attendent qu’il mène à la résolution de la crise de l’Afghanistan : politique, sécuritaire et humanitaire.',
    // Paragraph 2
    '2.1a': 'Le pouvoir des talibans est une menace croissante pour la sécurité de la région.',
    '2.1b': 'Cette menace s’étend à la sécurité européenne et mondiale.',
    '2.2a': 'La conduite des talibans a mené au chaos.',
    '2.2b': 'La conduite des talibans a entraîné des violations des droits humains.',
    '2.2c': 'La conduite des talibans a entraîné une montée de l’extrémisme.',
    '2.2d': 'Cet extrémisme pourrait s’étendre au-delà de l’Afghanistan.',
    '2.3a': 'L’initiative des deux organisations est opportune.',
    '2.3b': 'La réunion est une enceinte de débat.',
    '2.3c': 'La réunion est aussi une enceinte d’action commune et urgente face aux problèmes qui surgissent d’Afghanistan.',
    // Paragraph 3
    '3.1a': 'Le succès de la réunion dépend de l’attention qu’elle porte à des critères clés.',
    '3.1b': 'Les critères doivent permettre des progrès réels et une mise en œuvre effective.',
    '3.2a': 'L’Afghanistan a besoin d’un règlement politique inclusif et représentatif.',
    '3.2b': 'Un tel règlement peut répondre aux questions de stabilité et de gouvernance.',
    '3.3a': 'Le règlement devrait être issu de véritables négociations.',
    '3.3b': 'Toutes les parties prenantes afghanes devraient participer à ces négociations.',
    '3.4a': 'Le règlement est très important pour l’avenir du pays.',
    '3.4b': 'Le règlement apporterait stabilité et légitimité.',
    '3.5a': 'Les actes des talibans poussent l’Afghanistan vers la défaillance de l’État.',
    '3.5b': 'Des mesures urgentes sont nécessaires pour prévenir une crise plus vaste.',
    '3.5c': 'Le dialogue entre les parties afghanes est un élément majeur de la solution.',
    '3.6a': 'La réunion devrait faire avancer l’exigence que les talibans rompent tout lien avec les terroristes.',
    '3.6b': 'Elle devrait aussi faire avancer l’exigence qu’aucun groupe extrémiste n’opère depuis l’Afghanistan.',
    '3.7a': 'Les talibans détiennent des ressortissants étrangers.',
    '3.7b': 'Tous les ressortissants étrangers détenus devraient être libérés sans condition.',
    '3.7c': 'Leur libération montrerait le respect des normes internationales.',
    '3.7d': 'Leur libération aiderait à ouvrir la voie à des progrès diplomatiques officiels.',
    // Paragraph 4
    '4.1a': 'La protection des droits humains fondamentaux est aussi importante que les autres critères.',
    '4.1b': 'Les femmes et les filles ont droit à l’éducation.',
    '4.1c': 'Les femmes et les filles ont droit à l’emploi.',
    '4.1d': 'Les femmes et les filles ont droit à la liberté de circulation.',
    '4.1e': 'Les femmes et les filles ont droit à la participation civique.',
    '4.1f': 'Les droits des femmes et des filles ne sont pas négociables.',
    '4.1g': 'Ces droits sont au cœur du relèvement de l’Afghanistan, politique et économique.',
    '4.2a': 'L’accès humanitaire devrait être sans restriction.',
    '4.2b': 'Tout accès accordé doit être pleinement conforme au droit international humanitaire.',
    '4.2c': 'L’accès est crucial pour venir en aide à des millions d’Afghans en détresse.',
    '4.3a': 'L’accès devrait être assuré sans ingérence politique ni entrave.',
    '4.3b': 'La situation humanitaire ne cesse d’empirer à cause du pouvoir des talibans.',
    '4.4a': 'Si la réunion fait aboutir ces critères, c’est un premier pas vers des solutions tangibles et durables.',
    // Paragraph 5
    '5.1a': 'Les politiques dures et malavisées des talibans ont contraint des millions d’Afghans à fuir leur pays.',
    '5.1b': 'Ces politiques créent de l’instabilité au-delà de l’Afghanistan.',
    '5.1c': 'Ces politiques font peser de lourdes charges sur les pays voisins et sur l’Europe.',
    '5.2a': 'Une migration massive non maîtrisée exposerait l’UE à de graves conséquences.',
    '5.2b': 'Une forte hausse du terrorisme dans l’UE est l’une de ces conséquences.',
    '5.3a': 'Des réseaux extrémistes pourraient faire de la migration une voie d’exportation du terrorisme.',
    '5.4a': 'Une fusillade à Washington a tué deux membres de la Garde nationale et d’autres personnes.',
    '5.4b': 'Des prières de condoléances ont suivi dans des mosquées françaises, dites par des personnes que l’article lie à des terroristes.',
    '5.4c': 'Ces événements confirment la mise en garde sur la migration.',
    '5.5a': 'Le président des États-Unis, M. Trump, a réagi en arrêtant l’immigration en provenance de certains pays que l’article dit du tiers-monde.',
    '5.5b': 'Cette mesure est révolutionnaire.',
    '5.5c': 'Cette mesure montre comment les échecs internes de l’Afghanistan touchent d’autres nations.',
    // Paragraph 6
    '6.1a': 'Les talibans ont toujours été incapables de maîtriser les groupes terroristes transfrontaliers.',
    '6.1b': 'Cela rend plus volatile une région instable.',
    '6.1c': 'Cela accroît les conflits avec les pays voisins et au-delà.',
    '6.2a': 'Les talibans ont violé à maintes reprises des accords internationaux.',
    '6.2b': 'L’accord de Doha de 2020 est du nombre des accords violés.',
    '6.2c': 'Ces violations relèvent d’une pratique habituelle.',
    '6.3a': 'Les talibans refusent un véritable dialogue interafghan.',
    '6.3b': 'Ce refus ferme toute voie vers la stabilité et une paix durable.',
    '6.4a': 'Les talibans refusent de former un gouvernement inclusif.',
    '6.4b': 'Ce refus a écarté les minorités ethniques et religieuses.',
    '6.4c': 'Ce refus a creusé les divisions et affaibli l’unité nationale.',
    '6.5a': 'La population de l’Afghanistan est diverse ; les Tadjiks, les Hazaras et les Ouzbeks en font partie.',
    '6.5b': 'Les Tadjiks, les Hazaras et les Ouzbeks ont été complètement exclus de la gouvernance.',
    '6.6a': 'Les Pachtounes forment 40 à 42 % de la population.',
    '6.6b': 'Un gouvernement formé comme il se doit refléterait cette part.',
    '6.6c': 'Les autres groupes ethniques devraient eux aussi être équitablement représentés.',
    '6.6d': 'Des postes de façade, donnés pour les apparences, ne tiennent pas lieu d’une juste représentation.',
    // Paragraph 7
    '7.1a': 'Le gouvernement des talibans a rejeté avec constance les réformes nécessaires.',
    '7.1b': 'Les filles ont été privées d’éducation.',
    '7.1c': 'Les femmes ont été exclues de la vie publique.',
    '7.1d': 'La gouvernance inclusive a été bloquée.',
    '7.2a': 'Les violations des droits humains continuent, surtout à l’encontre des femmes et des filles.',
    '7.2b': 'Elles dénotent un régime qui ne veut pas remplir ses obligations internationales, même les plus élémentaires.',
    '7.3a': 'Les talibans gardent le contrôle par la terreur.',
    '7.3b': 'Les talibans font taire journalistes, militants, minorités et opposants politiques.',
    '7.3c': 'Le pouvoir des talibans n’est ni démocratique ni fondé sur le consentement.',
    '7.4a': 'Des restrictions aveugles de l’aide ont aggravé la crise humanitaire et économique.',
    '7.4b': 'Une mauvaise gestion de l’économie et des politiques erratiques l’ont aggravée aussi.',
    '7.4c': 'La direction est fragmentée et les structures de gouvernance sont faibles.',
    '7.4d': 'Cela a miné davantage les institutions de l’État et attisé les luttes de pouvoir au sein du régime.',
    // Paragraph 8
    '8.1a': 'L’isolationnisme et l’hostilité diplomatique ont privé l’Afghanistan d’une réelle reconnaissance internationale.',
    '8.1b': 'Ils l’ont aussi privé de réels investissements.',
    '8.2a': 'Le régime recourt à la censure, à l’intimidation et à des arrestations injustifiées.',
    '8.2b': 'Cela a découragé la population et la société civile.',
    '8.3a': 'Les talibans n’assurent ni services de base, ni emplois, ni sécurité.',
    '8.3b': 'Cette carence a aggravé la pauvreté.',
    '8.3c': 'Cette carence a aggravé un mécontentement répandu dans tout le pays.',
    '8.4a': 'Les talibans bloquent les organisations à but non lucratif et restreignent l’action des agences humanitaires.',
    '8.4b': 'L’aide vitale n’a pas pu atteindre les groupes les plus exposés.',
    '8.4c': 'De ce fait, les souffrances de millions d’Afghans se sont accrues.',
    // Paragraph 9
    '9.1a': 'La réunion montre que des parties prenantes européennes mesurent la rapidité avec laquelle la situation se dégrade sous le pouvoir des talibans.',
    '9.1b': 'Cette prise de conscience est opportune et cruciale.',
    '9.2a': 'Les politiques rigides et oppressives des talibans ont miné les droits humains, la gouvernance et la stabilité sociale dans le pays.',
    '9.2b': 'Leurs effets au-delà des frontières menacent la sécurité dans la région et dans le monde.',
    '9.3a': 'La réunion rassemble des décideurs européens et l’opposition démocratique d’Afghanistan.',
    '9.3b': 'Elle est une plateforme essentielle pour répondre à ces défis.',
    '9.3c': 'Elle est une plateforme pour favoriser une gouvernance inclusive.',
    '9.3d': 'Elle est une plateforme pour coordonner une action internationale d’une réelle portée.',
    '9.3e': 'Cette action devrait atténuer des crises croissantes venues d’Afghanistan : humanitaire, politique et sécuritaire.',
  },
}
