/** The keyhole of the emblem, small: this function turns a key. */
export const KeyMark = () => (
  <svg className="key-mark" width="8" height="11" viewBox="0 0 10 14" aria-hidden="true">
    <path d="M5 0a4 4 0 0 1 2 7.5L8 14H2l1-6.5A4 4 0 0 1 5 0z" />
  </svg>
)
