import type { Actor } from '#app/contract/actor.ts'
import type { Services } from '#server/services.ts'
import type { Theme } from './design/display-form.tsx'

/** What every loader and action is given. */
export type PageContext = {
  services: Services
  actor: Actor
  display: Theme
  /** Whether the demonstration, with its sign-ins and its mail box, is on. */
  demonstration: boolean
  /** Addresses of our own small scripts, by name. */
  scripts: Record<string, string>
  /** The address of this installation, as its readers see it. */
  baseUrl: string
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends PageContext {}
  interface Future {
    v3_singleFetch: true
  }
}
