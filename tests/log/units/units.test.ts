import { describe, expect, it } from 'vitest';
import { silentMessage } from '../../../lib/log/units/silent-message.ts';
import { loadUnits, silentUnits, unitNamed, unitsIn, upperName } from '../../../lib/log/units/units.ts';

const units = await loadUnits();
const named = (code: string) => units.find((unit) => unit.code === code)?.name;

describe('the list of offices', () => {
  it('has 38 provinces and 514 regencies and cities, named as officers write them', () => {
    expect(unitsIn(units, 'provinces')).toHaveLength(38);
    expect(units).toHaveLength(38 + 514);
    expect(named('KPU-33')).toBe('KPU Provinsi Jawa Tengah');
    expect(named('KPU-3404')).toBe('KPU Kabupaten Sleman');
    expect(named('KPU-3372')).toBe('KPU Kota Surakarta');
    expect(named('KPU-3171')).toBe('KPU Kota Jakarta Pusat');
    expect(named('KIP-11')).toBe('KIP Aceh');
    expect(named('KIP-1171')).toBe('KIP Kota Banda Aceh');
    expect(named('KIP-1107')).toBe('KIP Kabupaten Pidie');
    expect(named('KPU-95')).toBe('KPU Provinsi Papua Pegunungan');
  });

  it('finds an office by the ways in which its name is written', () => {
    for (const name of ['KPU Kab. Sleman', 'kpu kabupaten sleman', 'Kabupaten Sleman'])
      expect(unitNamed(units, name)?.code).toBe('KPU-3404');
    expect(unitNamed(units, 'KPU Jawa Tengah')?.code).toBe('KPU-33');
    expect(unitNamed(units, 'KPU Kota Contoh')).toBeUndefined();
    expect(unitNamed(units, '')).toBeUndefined();
  });

  it('knows the office above each', () => {
    expect(upperName(units, 'KPU-3373')).toBe('Komisi Pemilihan Umum Provinsi Jawa Tengah');
    expect(upperName(units, 'KIP-1171')).toBe('Komisi Independen Pemilihan Aceh');
    expect(upperName(units, 'KIP-11')).toBe('Komisi Pemilihan Umum Republik Indonesia');
    expect(upperName(units, '')).toBeNull();
  });

  it('tells who has not reported, by code or by name', () => {
    const aceh = unitsIn(units, '11');
    expect(aceh).toHaveLength(24);
    const silent = silentUnits(aceh, [
      { code: 'KIP-1171', name: '' },
      { code: '', name: 'KIP Kab. Pidie' },
      { code: 'KPU-3373', name: 'KPU Kota Salatiga' },
    ]);
    expect(silent).toHaveLength(22);
    expect(silent.map(({ code }) => code)).not.toContain('KIP-1107');
  });

  it('writes a message that a group can read, with numbers only where names would be too many', () => {
    const words = {
      title: 'Belum melapor',
      count: '23 dari 24',
      province: (area: string) => `P${area}`,
      nothing: 'Melapor nihil: KPU Kota Yogyakarta.',
    };
    const short = silentMessage(unitsIn(units, '34'), words);
    expect(short).toMatch(
      /^\*Belum melapor\*\n\n23 dari 24\n\n1\. KPU Provinsi Daerah Istimewa Yogyakarta\n2\. /,
    );
    expect(short).toMatch(/\n\nMelapor nihil: KPU Kota Yogyakarta\.$/);
    const nothing = `Melapor nihil: ${units.map(({ name }) => name).join(', ')}.`;
    const few = silentMessage(unitsIn(units, '34'), { ...words, nothing });
    expect(few).toBe(short.replace(/\n\nMelapor nihil.*$/, ''));
    const long = silentMessage(units, words);
    expect(long.length).toBeLessThan(4_000);
    expect(long).toContain('P11: 24');
  });
});
