import type { Labels } from './en.ts'

/** What the speaker reads beside the slides: above the presenter view, and on the page of rehearsals. In French. */
export const fr: Labels = {
  // Above the presenter view, short: how the time stands
  pace: 'Rythme',
  noPace: 'Aucun rythme : {fault}',
  start: 'Lancer',
  pause: 'Pause',
  resume: 'Reprendre',
  reset: 'Remettre à zéro',
  pauseFirst: 'D’abord la pause, pour ne pas arrêter l’exposé par mégarde',
  toFirstSlide: 'Aller à la diapositive {no}',
  startsWithMove: 'Part à votre premier geste',
  countsAsPlanned: 'La diapositive {no} compte alors comme prévu, {time}',
  paused: 'En pause',
  overTime: '{time} de trop',
  onTime: 'à l’heure',
  behind: '{time} de retard',
  ahead: '{time} d’avance',
  // Read aloud before the time that is left
  thisSlide: 'Cette diapositive :',
  left: 'reste {time}',
  over: '{time} de trop',
  noTime: 'aucun temps prévu',
  questions: 'Questions',
  questionsLeft: 'Questions, {time}',
  nextSlide: 'Diapositive {no} à {time}',
  theEnd: 'Fin à {time}',
  timeOfTalk: 'Temps de l’exposé',
  timeOf: '{time} sur {whole}',

  // Above the presenter view: the pages kept for questions, and the black screen
  backupPages: 'Annexes',
  backupPagesCount: 'Annexes ({count})',
  audienceBlack: 'L’écran du public est noir. Une touche quelconque ramène la diapositive.',
  showSlide: 'Montrer la diapositive',
  screenBlack: 'L’écran est noir. Une touche quelconque ramène la diapositive.',

  // The page of rehearsals
  rehearsals: 'Répétitions',
  presenterView: 'Vue de présentation',
  importRuns: 'Importer des répétitions',
  downloadAllJson: 'Tout télécharger en JSON',
  downloadAllCsv: 'Tout télécharger en CSV',
  noPlan: 'L’exposé n’a pas de plan : {fault}',
  noRun: 'Aucune répétition n’est encore enregistrée. Ouvrez la vue de présentation et parlez : le chronomètre part à votre premier geste, et ce navigateur conserve les secondes passées sur chaque diapositive. Elles s’affichent ici au fur et à mesure.',
  runsSoFar: 'Les répétitions à ce jour',
  trendNone: 'Aucune répétition complète à ce jour : il en faut deux pour dégager une tendance.',
  trendOne: 'Une répétition complète à ce jour : il en faut deux pour dégager une tendance.',
  trendLonger: 'Sur {count} répétitions complètes, chacune dure environ {seconds} s de plus que la précédente.',
  trendShorter: 'Sur {count} répétitions complètes, chacune dure environ {seconds} s de moins que la précédente.',
  trendSteady: 'Sur {count} répétitions complètes, la durée reste stable.',
  trendCaption: 'Répétitions de la plus ancienne à la plus récente ; la ligne est le plan, {time}. Les répétitions hachurées ont été interrompues.',
  // Read aloud for the picture of the runs: first the sentence, then a part for each run
  trendPicture: 'Durée de chaque répétition ; le plan est de {time}.',
  trendRun: '{run} : {time}',
  trendRunShort: '{run} : {time}, interrompue',

  // The table of runs
  runsNewestFirst: 'Répétitions, la plus récente d’abord',
  began: 'Début',
  spoken: 'Parlé',
  off: 'Écart',
  reached: 'Atteint',
  allSlides: 'toutes les diapositives',
  someSlides: '{count} diapositives sur {whole}',
  show: 'Afficher',
  showRun: 'Afficher la répétition du {run}',
  delete: 'Supprimer',
  deleteRun: 'Supprimer la répétition du {run}',
  stillGoing: 'Cette répétition est encore en cours',

  // One run: {against} is one of the three below it, {reach} one of the two after them or nothing
  runOf: 'La répétition du {run}',
  summary: '{time} de parole, {against}{reach}.',
  overPlan: '{time} de plus que prévu',
  underPlan: '{time} de moins que prévu',
  asPlanned: 'exactement comme prévu',
  cutShort: ' ; interrompue, donc mesurée sur les diapositives atteintes',
  goingOn: ' ; encore en cours',
  onBackupPages: ' ; {time} sur les annexes',

  // Its chart and its table
  chartPicture: 'Secondes passées sur chaque diapositive, comparées au plan.',
  chartSlide: 'Diapositive {no} : {time} sur {planned}',
  chartNotReached: 'Diapositive {no} : non atteinte, {planned} prévues',
  notReached: 'non atteinte',
  keySpoken: 'parlé',
  keyPlanned: 'prévu',
  keyOver: 'au-delà du plan',
  slidesOfRun: 'Diapositives de la répétition',
  furthestFirst: 'Les diapositives les plus éloignées du plan d’abord',
  slide: 'Diapositive',
  planned: 'Prévu',
  onArrival: 'À l’arrivée',
  visits: 'Passages',
  clicks: 'Secondes à chaque clic',

  // What to cut
  whatToCut: 'Que raccourcir',
  nothingToCut: 'Rien : la répétition a tenu dans son plan.',
  cutSlide: 'Diapositive {no}, {title} : {cut}',
  cut: '{time}',
  cutWords: {
    one: '{time}, environ {count} mot',
    other: '{time}, environ {count} mots',
  },

  // The run as the plan
  asPlan: 'Cette répétition comme plan',
  cannotBePlan: 'Impossible : {fault}.',
  asPlanHow: 'Les lignes pour l’en-tête de chaque diapositive, dans les proportions de la répétition et la durée de l’exposé. Téléchargez la répétition en JSON, et {command} les inscrit.',
  timesForSlides: 'Temps des diapositives',
  downloadJson: 'Télécharger cette répétition en JSON',
  downloadCsv: 'Télécharger cette répétition en CSV',

  // What was deleted, and what belongs elsewhere
  deletedRuns: 'Répétitions supprimées',
  putBack: 'Rétablir',
  putBackRun: 'Rétablir la répétition du {run}',
  downloadDeleted: 'Les télécharger en JSON',
  deleteForGood: 'Les supprimer définitivement',
  others: {
    one: '{count} répétition d’autres exposés dans ce navigateur.',
    other: '{count} répétitions d’autres exposés dans ce navigateur.',
  },
  downloadOthers: 'Télécharger en JSON',
  damaged: {
    one: '{count} texte enregistré ne peut être lu comme une répétition, et reste tel quel.',
    other: '{count} textes enregistrés ne peuvent être lus comme des répétitions, et restent tels quels.',
  },
  downloadDamaged: 'Télécharger en l’état',

  // What a step came to
  saidDeleted: 'La répétition a été supprimée. Elle peut être rétablie ci-dessous.',
  saidPutBack: 'La répétition a été rétablie.',
  saidPurged: 'Les répétitions supprimées le sont définitivement.',
  saidImported: {
    one: '{count} répétition importée.',
    other: '{count} répétitions importées.',
  },
  saidKnown: {
    one: '{count} déjà présente.',
    other: '{count} déjà présentes.',
  },
  runLost: 'Le stockage du navigateur est plein ou fermé : cette répétition sera perdue à la fermeture de la fenêtre. Supprimez d’anciennes répétitions à l’adresse /rehearsal.',
  saidFull: 'Le stockage du navigateur est plein ou fermé, et rien n’a été modifié : téléchargez des répétitions et supprimez-les définitivement.',
}
