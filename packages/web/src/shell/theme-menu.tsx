import { IconButton } from '../components/button.tsx'
import { Icon } from '../components/icon.tsx'
import { Menu, MenuChoices, MenuTitle } from '../components/menu.tsx'
import { useTheme } from './theme.ts'

const icons = { light: 'sun', dark: 'moon', system: 'system' } as const

/** Chooses light, dark or the system's theme. */
export function ThemeMenu() {
  const [theme, setTheme] = useTheme()
  return (
    <Menu
      trigger={
        <IconButton label="Theme">
          <Icon name={icons[theme]} size={18} />
        </IconButton>
      }
    >
      <MenuTitle>Theme</MenuTitle>
      <MenuChoices
        value={theme}
        onChange={setTheme}
        choices={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
          { value: 'system', label: 'As the system' },
        ]}
      />
    </Menu>
  )
}
