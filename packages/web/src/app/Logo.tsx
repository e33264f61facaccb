/** A line that settles, then rises: what the balance does. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className="size-8 shrink-0">
      <rect width="32" height="32" rx="9" fill="#0b5d49" />
      <path
        d="M7.5 22.5c4.6 0 7.4-2.2 8.5-6.5 1.1-4.3 3.9-6.5 8.5-6.5"
        fill="none"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <circle cx="9.5" cy="11.5" r="2.5" fill="#7fe0bd" />
      <path d="M19.5 22.5h5" stroke="#7fe0bd" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
