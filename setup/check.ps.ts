import * as ps from '../seeds/ps.ts'
import { checkedRecords } from './check.ts'

export const { named, numbered } = checkedRecords(ps)
