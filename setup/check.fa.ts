import * as fa from '../seeds/fa.ts'
import { checkedRecords } from './check.ts'

export const { named, numbered } = checkedRecords(fa)
