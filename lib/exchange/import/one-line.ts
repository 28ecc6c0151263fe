/** Text without line ends, which part the items of a list in a cell. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n]\s*/g, ' ');
