/** What the browser's tab and history say of this page. */
export const Title = ({ of }: { of: string }) => <title>{`${of} · Countersign`}</title>
