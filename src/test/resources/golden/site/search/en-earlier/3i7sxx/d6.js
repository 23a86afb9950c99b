clausebook("d",[["Parking in Dunham","Edition 2012","Residents, Visitors","dunham/parking/2012/index.html#","","Dunham"],["badge","","A badge","",[["Each car must show a badge.","0",""]]]]);
