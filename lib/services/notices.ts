import { isNoticeDue } from '../log/notice.ts';
import type { WaitingCount } from '../model/waiting.ts';
import { getLastNotice, setLastNotice } from '../settings/last-notice.ts';
import type { ServiceContext } from './context.ts';

/** When the browser tells what is late: never without the office's wish. */
export const createNotices = ({ now, settings }: Pick<ServiceContext, 'now' | 'settings'>) => ({
  async isDue(waiting: WaitingCount): Promise<boolean> {
    const rules = await settings();
    return rules.notifications && isNoticeDue(waiting, await getLastNotice(), now().getTime(), rules);
  },
  /** To be called once it was told. */
  told: (): Promise<void> => setLastNotice(now().getTime()),
});
