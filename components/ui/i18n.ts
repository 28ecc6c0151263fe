import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { appTranslate, type MessageKey } from '../../lib/locales/app.ts';
import type { Translate } from '../../lib/locales/translate.ts';

export const I18nContext = createContext<Translate<MessageKey>>(appTranslate('id'));

export const useT = (): Translate<MessageKey> => useContext(I18nContext);
