/**
 * pdf-lib from its build in one file. As a module it has 192 files and brings 151 of a library of colours, which nothing
 * here needs: they take 0.18 s of processor time to load, the one file 0.03 s.
 */
import type * as Library from '@cantoo/pdf-lib'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
const library: typeof Library = require(join(require.resolve('@cantoo/pdf-lib'), '../../dist/pdf-lib.js'))

/* eslint-disable ts/no-redeclare -- each is a value and a type */
export const { PDFArray, PDFBool, PDFContext, PDFDict, PDFDocument, PDFHeader, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFStream, PDFString } = library
export type PDFArray = Library.PDFArray
export type PDFContext = Library.PDFContext
export type PDFDict = Library.PDFDict
export type PDFDocument = Library.PDFDocument
export type PDFHexString = Library.PDFHexString
export type PDFName = Library.PDFName
export type PDFNumber = Library.PDFNumber
export type PDFRawStream = Library.PDFRawStream
export type PDFRef = Library.PDFRef
export type PDFStream = Library.PDFStream
export type PDFString = Library.PDFString
