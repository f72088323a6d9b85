import { useFill } from './sprite.tsx'

/** The twined thread under the header. */
export const ThreadRule = () => (
  <svg className="ct-rule" aria-hidden="true">
    <rect width="100%" height="12" fill={useFill('p-ply-h')} />
  </svg>
)
