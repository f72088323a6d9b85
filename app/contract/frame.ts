import type { ContactKind } from './people.ts'

/** What stands around every page of an area. */
export interface FrameView {
  area: { slug: string; name: string; council: string; demonstration: boolean }
  contacts: { kind: ContactKind; title: string; name: string; phone: string; web: string; hours: string }[]
}
