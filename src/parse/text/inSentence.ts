/** Whether the line that holds a place is told in sentences and parted into no fields. */
export function isInSentence(text: string, at: number): boolean {
  const end = text.indexOf('\n', at);
  const line = text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
  return line.includes('。') && !/[|\t]/.test(line);
}
