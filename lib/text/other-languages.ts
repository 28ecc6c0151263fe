import table from './other-languages.json' with { type: 'json' };

const { notice: _, ...languages } = table;

const INDONESIAN = new Map<string, readonly string[]>(
  Object.values(languages).flatMap((entries) =>
    entries.split(';').flatMap((entry) => {
      const [formal = '', words = ''] = entry.split('=');
      return words.split(',').map((word): [string, readonly string[]] => [word, formal.split(' ')]);
    }),
  ),
);

/** The Indonesian words for a folded English, Malay, Javanese or Sundanese word of elections; none for any other. */
export const inIndonesian = (word: string): readonly string[] => INDONESIAN.get(word) ?? [];
