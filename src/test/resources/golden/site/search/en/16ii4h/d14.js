clausebook("d",[["Cŵn a chathod","Undated edition","Residents","cwm/dogs/clauses/",".html","an unnamed council"],["dog-fees","","No fees","",[["There is no fee.","",""]]]]);
