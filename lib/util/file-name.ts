/**
 * A name that every system and messenger takes: its parts with only letters, figures and hyphens, empty ones left out
 * (`luruskan-temuan-KPU-3373-2026-11-21.xlsx`).
 */
export const fileName = (parts: readonly string[], ending: string): string => {
  const plain = parts.map((part) =>
    part
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60),
  );
  return `${plain.filter(Boolean).join('-')}.${ending}`;
};
