/** Always beside a word or inside something with a name of its own, so it is hidden from assistive technology. */
export const Drawing = ({ path }: { path: string }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);
