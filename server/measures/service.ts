import type { Tools } from '../tools.ts'
import { enteringReadings } from './enter.ts'
import { measureMaking } from './make.ts'
import { measureReading } from './read.ts'

/** What is measured: making measures, entering their figures, and reading both. */
export const measuresService = (tools: Tools) => ({ ...measureReading(tools), ...measureMaking(tools), ...enteringReadings(tools) })
