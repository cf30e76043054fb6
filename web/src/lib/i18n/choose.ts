/** Which language a page starts in. */
import { LANGUAGES, type Language } from '@northlane/plan';

/** Each language by its own name, as a menu shows it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
	en: 'English',
	es: 'Español',
	ja: '日本語',
	ko: '한국어',
	pl: 'Polski',
	zh: '中文'
};

/** The first wish that we speak, `es-MX` counting as `es`; English when there is none. */
export function chooseLanguage(wishes: readonly (string | null)[]): Language {
	for (const wish of wishes) {
		const spoken = LANGUAGES.find((language) => language === wish?.split(/[-_]/)[0]?.toLowerCase());
		if (spoken) return spoken;
	}
	return 'en';
}
