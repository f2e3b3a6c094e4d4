package output

import "os"

// exchangeInSteps swaps two folders by three renames. On an error the second
// is where it was.
func exchangeInSteps(a, b string) error {
	aside := a + ".old"
	if err := os.Rename(b, aside); err != nil {
		return err
	}
	if err := os.Rename(a, b); err != nil {
		os.Rename(aside, b)
		return err
	}
	return os.Rename(aside, a)
}
