package quote

// givenNames are common given names that hint at a pronoun: a person whose name is
// in one list is not meant by the pronoun of the other.
var givenNames = framesOf(map[frame]string{
	forMen: `James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark
	Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas
	Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry
	Tyler Aaron Jose Adam Henry Nathan Douglas Zachary Peter Kyle Walter Ethan Jeremy Harold Keith Christian Roger Noah Gerald
	Carl Sean Arthur Lawrence Jesse Dylan Bryan Joe Billy Bruce Albert Willie Gabriel Logan Alan Juan Wayne
	Roy Ralph Randy Eugene Vincent Russell Louis Philip Bobby Johnny Bradley Bob Bill Jim Tom Mike Dave Steve Dan Rick Ted Tim
	Greg Jeff Ben Sam Tony Nick Barack Bernie Mitt Newt Boris Emmanuel Vladimir Sergei Dmitry Mohammed Mohammad Muhammad Ahmed
	Ahmad Ali Hassan Hussein Omar Ibrahim Mahmoud Mustafa Yusuf Karim Tariq Hamid Reza Hans Klaus Jürgen Karl Pierre Luc
	François Jacques Giovanni Marco Luigi Carlos Luis Miguel Pedro Jorge Fernando Antonio Francisco Javier Diego Ivan Igor
	Oleg Pavel Andrei Viktor Mikhail Nikolai Janos Andrzej Piotr Jan Lars Sven Erik Anders Hiroshi Kenji Wei Raj Sanjay Amit Arjun`,
	forWomen: `Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley
	Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy
	Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Christine Debra Rachel Carolyn Janet Catherine Maria
	Heather Diane Ruth Julie Olivia Joyce Victoria Lauren Christina Joan Evelyn Judith Megan Cheryl Hannah
	Jacqueline Martha Gloria Teresa Ann Anne Sara Madison Frances Kathryn Janice Abigail Alice Julia Judy Sophia Grace
	Denise Amber Doris Marilyn Danielle Beverly Isabella Theresa Diana Natalie Brittany Charlotte Marie Kayla Alexis Lori Hillary
	Nancy Kamala Angela Theresa Marine Ursula Fatima Aisha Zahra Leila Layla Maryam Mariam Khadija Noor Ingrid Astrid Ilse Greta Heidi
	Claudia Sofia Elena Olga Tatiana Natalia Svetlana Irina Ekaterina Carmen Lucia Isabel Ana Rosa Giulia Francesca Chiara
	Yuki Keiko Mei Priya Anita Sunita Kate Katie Liz Beth Sue Jane Jill Jill Melania Ivanka Chelsea Tulsi Nikki Condoleezza`,
})

const (
	forMen frame = 1 << iota
	forWomen
)
