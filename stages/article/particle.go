package article

// ArticleName reports whether the word is a name that the Arabic article, in small letters,
// opens: "al-Assad", "el-Sisi", "ar-Rashid".
func ArticleName(word string) bool {
	if len(word) < 5 || word[2] != '-' || word[3] < 'A' || word[3] > 'Z' {
		return false
	}
	switch word[:2] {
	case "al", "el", "ul", "ar", "as", "at", "an", "az", "ad":
		return true
	}
	return false
}
