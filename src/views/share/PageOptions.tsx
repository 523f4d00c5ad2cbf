import { useId } from 'react';
import { shareMessages } from '../../language/share.ts';
import { sizeMessages } from '../../language/sizes.ts';
import { DPI, listPageFaults, SIDE, THINNEST } from '../../snapshot/picture/page-size.ts';
import { Select } from '../../ui/Select.tsx';
import { useMessages } from '../use-app.ts';
import { type Choice, PAGES, type PageChoice, SCALES, toPageSize } from './choice.ts';
import styles from './Export.module.css';
import { NumberField } from './NumberField.tsx';
import { Radios } from './Radios.tsx';

interface PageOptionsProps {
  readonly choice: Choice;
  readonly onChoice: (change: Partial<Choice>) => void;
}

/** How large the picture is: as large as the map, or on a page; and how finely a PNG is drawn. */
export function PageOptions({ choice, onChoice }: PageOptionsProps) {
  const say = useMessages(shareMessages);
  const sizes = useMessages(sizeMessages);
  const id = useId();
  const { page, custom, format } = choice;
  const size = toPageSize(choice);
  const { least, most } = SIDE[custom.unit];
  const isThin = listPageFaults(custom).includes('thin');
  const setUnit = (unit: 'px' | 'mm') => {
    // A page of a new unit begins as one that is usual there.
    if (unit !== custom.unit)
      onChoice({ custom: unit === 'mm' ? { width: 297, height: 210, unit } : { width: 1600, height: 900, unit } });
  };
  return (
    <>
      <fieldset className={styles.group}>
        <legend>
          <label htmlFor={id}>{say.page}</label>
        </legend>
        <Select id={id} value={page} onChange={(event) => onChoice({ page: event.target.value as PageChoice })}>
          {PAGES.map((value) => (
            <option key={value} value={value}>
              {say.pages(value)}
            </option>
          ))}
        </Select>
        {page === 'custom' && (
          <div className={styles.fields}>
            {(['width', 'height'] as const).map((side) => (
              <NumberField
                key={`${side}-${custom.unit}`}
                label={side === 'width' ? say.pageWidth : say.pageHeight}
                value={custom[side]}
                least={least}
                most={most}
                noteId={`${id}-sides`}
                isFaulty={isThin}
                onChange={(value) => onChoice({ custom: { ...custom, [side]: value } })}
              />
            ))}
            <label className={styles.field} htmlFor={`${id}-unit`}>
              <span>{say.unit}</span>
              <Select
                id={`${id}-unit`}
                value={custom.unit}
                onChange={(event) => setUnit(event.target.value as 'px' | 'mm')}
              >
                <option value="px">px</option>
                <option value="mm">mm</option>
              </Select>
            </label>
            <p id={`${id}-sides`} className={styles.note}>
              {sizes.sides(least, most, custom.unit, THINNEST)}
            </p>
          </div>
        )}
        {size?.unit === 'mm' && format === 'png' && (
          <div className={styles.fields}>
            <NumberField
              label={say.dpi}
              value={choice.dpi}
              least={DPI.least}
              most={DPI.most}
              noteId={`${id}-dpi`}
              onChange={(dpi) => onChoice({ dpi })}
            />
            <p id={`${id}-dpi`} className={styles.note}>
              {sizes.dpiSpan(DPI.least, DPI.most)}
            </p>
          </div>
        )}
      </fieldset>
      {page === 'own' && format === 'png' && (
        <Radios
          legend={say.scale}
          options={SCALES.map((value) => ({ value: value as number, label: say.times(value) }))}
          value={choice.scale}
          onChange={(scale) => onChoice({ scale })}
        />
      )}
    </>
  );
}
