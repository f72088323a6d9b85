import { z } from 'zod'
import { LEVELS } from './participation.ts'

export const FELT_ANSWERS = ['yes', 'partly', 'no'] as const
export type FeltAnswer = (typeof FELT_ANSWERS)[number]
export const FELT_ANSWER_TITLES: Record<FeltAnswer, string> = { yes: 'Yes', partly: 'Partly', no: 'No' }

/** What is asked after a meeting, besides how it felt to take part. */
export const FELT_QUESTIONS = ['said', 'listened', 'next'] as const
export type FeltQuestion = (typeof FELT_QUESTIONS)[number]
export const FELT_QUESTION_TITLES: Record<FeltQuestion, string> = {
  said: 'I could say what I wanted to say',
  listened: 'I was listened to',
  next: 'I know what happens next',
}

const answer = z.enum(FELT_ANSWERS, { error: 'Choose yes, partly or no' })
/** The four questions after a meeting. */
export const MeetingFeltForm = z.object({
  said: answer,
  listened: answer,
  next: answer,
  level: z.enum(LEVELS, { error: 'Choose how it felt' }),
})

/** So many answers there must be before any figure is shown. */
export const LEAST_FELT = 10
