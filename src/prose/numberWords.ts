/** The numbers that letters write as words, as alternatives of a pattern. */
export const numberWords = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve';
