/** The bridge: one arch, and below it the place where two sides meet. */
export function BrandMark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <path
        d="M1 22.5c5-.6 7-9.5 15-9.5s10 8.9 15 9.5V27h-7.5a7.5 7.5 0 0 0-15 0H1z"
        fill="var(--mantine-primary-color-filled)"
      />
      <path
        d="M2 17.5C7 16.5 9 8 16 8s9 8.5 14 9.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <circle cx="16" cy="25.5" r="3.2" fill="var(--mantine-color-terra-5)" />
    </svg>
  );
}
