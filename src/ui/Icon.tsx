import {
  ArrowDown,
  ArrowUp,
  ArrowUpDown,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  CircleQuestionMark,
  Contrast,
  Copy,
  Download,
  Ellipsis,
  ExternalLink,
  Focus,
  FolderOpen,
  Handshake,
  ListFilter,
  LockKeyhole,
  Maximize,
  Minus,
  Moon,
  Pencil,
  Pin,
  PinOff,
  Play,
  Plus,
  Presentation,
  Redo2,
  RotateCcw,
  Route,
  Search,
  Share2,
  Spline,
  Square,
  Sun,
  Trash2,
  TriangleAlert,
  Undo2,
  Waypoints,
  X,
} from 'lucide-react';
import { toRem } from './to-rem.ts';

const ICONS = {
  ascending: ArrowUp,
  check: Check,
  close: X,
  copy: Copy,
  descending: ArrowDown,
  download: Download,
  edit: Pencil,
  external: ExternalLink,
  filter: ListFilter,
  fit: Maximize,
  focus: Focus,
  help: CircleQuestionMark,
  less: Minus,
  lock: LockKeyhole,
  meet: Handshake,
  more: Ellipsis,
  networks: FolderOpen,
  next: ChevronRight,
  open: ChevronDown,
  path: Route,
  pin: Pin,
  play: Play,
  plus: Plus,
  present: Presentation,
  previous: ChevronLeft,
  redo: Redo2,
  remove: Trash2,
  reset: RotateCcw,
  search: Search,
  settle: Waypoints,
  share: Share2,
  sortable: ArrowUpDown,
  stop: Square,
  tie: Spline,
  undo: Undo2,
  'theme-auto': Contrast,
  'theme-dark': Moon,
  'theme-light': Sun,
  unpin: PinOff,
  warning: TriangleAlert,
};

export type IconName = keyof typeof ICONS;

interface IconProps {
  readonly name: IconName;
  /** In css px beside type of the usual size; 16 beside text, 20 alone on a button. */
  readonly size?: number;
}

/** A pictogram; always decorative, since the control around it carries the name. */
export function Icon({ name, size = 16 }: IconProps) {
  const Drawing = ICONS[name];
  // Inside a page a drawing needs no name space, and the page as built has to bring each along.
  return <Drawing xmlns={undefined} aria-hidden="true" focusable="false" size={toRem(size)} strokeWidth={1.75} />;
}
