import { Cron } from 'croner'

export interface Job {
  name: string
  /** Six fields: seconds first. */
  when: string
  work: () => Promise<unknown>
}

/** Runs jobs by the clock, each never twice at once. A failure is reported and the next turn tries again. */
export function clockwork(jobs: Job[], report: (error: unknown) => void) {
  const running = new Set<Promise<unknown>>()
  const run = ({ work }: Job) => {
    const turn = work().catch(report)
    running.add(turn)
    return turn.finally(() => running.delete(turn))
  }
  const clocks = jobs.map(
    (job) =>
      new Cron(job.when, { protect: true, timezone: 'Europe/London', unref: true }, async () => {
        await run(job)
      }),
  )
  return {
    /** Stops the clock and waits for what is under way. */
    async stop() {
      for (const clock of clocks) clock.stop()
      await Promise.all(running)
    },
  }
}
