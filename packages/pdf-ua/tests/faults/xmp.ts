/** Against the rules on the XMP packet. */
import type { Faults } from '../breaking.ts'
import { Buffer } from 'node:buffer'
import { rewriteXmp } from '../breaking.ts'

export const xmpFaults: Faults = {
  '5-1': pdf => rewriteXmp(pdf, xmp => xmp.replace(/<pdfuaid:part>.*<\/pdfuaid:part>/, '')),
  '5-1 (not UTF-8)': pdf => rewriteXmp(pdf, xmp => Buffer.from(xmp.replace('<pdfuaid:part>', '\xFF<pdfuaid:part>'), 'latin1')),
  '5-2': pdf => rewriteXmp(pdf, xmp => xmp.replace('<pdfuaid:part>1', '<pdfuaid:part>3')),
  '5-2 (no part)': pdf => rewriteXmp(pdf, xmp => xmp.replace(/<pdfuaid:part>.*?>/, '<pdfuaid:corr>1</pdfuaid:corr>')),
  '5-3': pdf => rewriteXmp(pdf, xmp => xmp.replaceAll('pdfuaid:', 'ua:').replace('xmlns:pdfuaid', 'xmlns:ua')),
  '5-4': pdf => rewriteXmp(pdf, xmp => xmp.replace(/<pdfuaid:part>.*?>/, '<ua:amd>1</ua:amd>').replace('xmlns:pdfuaid', 'xmlns:ua')),
  '5-5': pdf => rewriteXmp(pdf, xmp => xmp.replace(/<pdfuaid:part>.*?>/, '<ua:corr>1</ua:corr>').replace('xmlns:pdfuaid', 'xmlns:ua')),
  '7.1-9': pdf => rewriteXmp(pdf, xmp => xmp.replace(/<dc:title>.*<\/dc:title>/, '')),
}
