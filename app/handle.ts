/** What a route says about itself to the document around it. */
export interface RouteHandle {
  /** Whether the page is hydrated. Public pages are not. */
  script?: boolean
  /** Our own small scripts that make the page livelier; without them it is the same page. */
  enhance?: ('enhance' | 'desk-keys' | 'projector')[]
  /** After so many seconds the page is loaded again where no script runs, unless its address ends in `?still`. */
  refreshSeconds?: number
}
