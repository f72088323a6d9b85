import { z } from 'zod'

/** So many digits the code of a meeting has. */
export const JOIN_CODE_DIGITS = 6

/** Where a code is typed: with or without spaces, as it is read aloud. */
export const JoinByCodeForm = z.object({
  code: z
    .string({ error: 'Type the code of the meeting' })
    .max(40, `The code has ${JOIN_CODE_DIGITS} digits. Please look at it again`)
    .transform((text) => text.replace(/[\s-]/g, ''))
    .pipe(z.string().min(1, 'Type the code of the meeting'))
    .pipe(z.string().regex(/^\d{6}$/, `The code has ${JOIN_CODE_DIGITS} digits. Please look at it again`)),
})

/** `482913` as it is shown and read aloud: "482 913". */
export const codeInWords = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`
