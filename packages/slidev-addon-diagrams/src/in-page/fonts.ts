/** Mermaid measures with the fonts that are there. */
export async function loadFonts(text: string): Promise<void> {
  await Promise.all([...document.fonts].map(({ family, weight }) => document.fonts.load(`${weight} 20px "${family.replaceAll('"', '')}"`, text)))
}
