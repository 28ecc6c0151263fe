import * as v from 'valibot';
import { type Body, type Contact, ContactSchema } from '../../model/channel.ts';
import shipped from './contacts.json' with { type: 'json' };

/**
 * The ways that were published, with the year in which they were last seen (Kompas 18 Nov 2020, indonesia.go.id and
 * ceritanegeri.com 10 Mar 2025 for Komdigi; Kompas 2020 and redaksinasional.id 2023 for Bawaslu; Gatra and Tribunnews
 * Aug 2019 for Polri). No form or address of a platform for election bodies was published, and each office knows its
 * own upper tier.
 */
export const SHIPPED_CONTACTS: readonly Contact[] = v.parse(v.array(ContactSchema), shipped);

/** The ways to one body: the office's own list, or what is shipped. */
export const contactsOf = (body: Body, own: readonly Contact[] | null): Contact[] =>
  (own ?? SHIPPED_CONTACTS).filter((contact) => contact.body === body);
