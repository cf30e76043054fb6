/** The words of the trade in six languages. */
import data from './data/glossary.json' with { type: 'json' };

export type GlossaryLanguage = 'en' | 'es' | 'ja' | 'ko' | 'pl' | 'zh';
type Term = Readonly<Record<GlossaryLanguage | 'id' | 'context', string>>;

const byId = new Map((data as readonly Term[]).map((term) => [term.id, term]));

/** A term as people of that language say it; undefined when the glossary does not have it. */
export function glossaryTerm(id: string, language: GlossaryLanguage): string | undefined {
	return byId.get(id)?.[language];
}
