import * as fr from '../seeds/fr.ts'
import { checkedRecords } from './check.ts'

export const { named, numbered } = checkedRecords(fr)
