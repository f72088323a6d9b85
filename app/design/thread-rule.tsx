/** The twined thread under the header. */
export const ThreadRule = () => (
  <svg className="ct-rule" aria-hidden="true" focusable="false">
    <rect width="100%" height="12" fill="url(#p-ply-h)" />
  </svg>
)
