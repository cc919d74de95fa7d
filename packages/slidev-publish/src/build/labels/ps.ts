import type { Labels } from './en.ts'

/** What the site itself says around the talk, in Pashto. */
export const ps: Labels = {
  noScript: 'دا وینا یو سکرېپټ ښيي، او دلته هېڅ سکرېپټ نه چلېږي.',
  readPdf: 'د PDF په بڼه یې ولولئ',
  lost: 'داسې سلایډ نشته',
  storing: 'وینا په دې کمپیوټر کې ساتل کېږي …',
  stored: 'په دې کمپیوټر کې وساتل شوه: وینا بې له شبکې او سروره هم چلېږي.',
  notStored: 'وینا ونه ساتل شوه: سرور چالان پرېږدئ.',
  // On the closing slide
  download: 'دا سلایډونه د PDF په بڼه ښکته کړئ',
  // Before the links to it in the other languages
  languages: 'دا وینا په نورو ژبو',
}
