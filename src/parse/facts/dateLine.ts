/** A line that is nothing but a date, as a signature has it. */
export const DATE_LINE =
  /^(?:\d{4}年?\d{1,2}月\d{1,2}日?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|二[〇零○OＯ][^\n]{2,4}年[^\n]{2,8}日)$/;
