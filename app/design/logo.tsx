/** Two strands, over and under. */
export const Logo = () => (
  <svg width="34" height="34" viewBox="0 0 40 40" aria-hidden="true">
    <g fill="none" strokeWidth="3.2" strokeLinecap="round">
      <path className="s-service" d="M29 4c0 9-18 7-18 16" />
      <path className="s-gap" strokeWidth="8" strokeLinecap="butt" d="M11 5c0 8 18 6 18 15" />
      <path className="s-family" d="M11 4c0 9 18 7 18 16" />
      <path className="s-family" d="M29 20c0 9-18 7-18 16" />
      <path className="s-gap" strokeWidth="8" strokeLinecap="butt" d="M11 21c0 8 18 6 18 14" />
      <path className="s-service" d="M11 20c0 9 18 7 18 16" />
    </g>
  </svg>
)
