import { z } from 'zod'

/** A part of an address that may be missing, empty or nonsense: then it is as if it were not there, so that no address fails. */
export const asked = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional()).catch(undefined)
